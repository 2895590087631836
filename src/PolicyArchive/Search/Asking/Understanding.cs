using System.Collections.Immutable;
using PolicyArchive.Search.Dutch;

namespace PolicyArchive.Search.Asking;

/// <summary>Says a question back in Dutch.</summary>
internal static class Understanding
{
    public static string Of(ImmutableArray<Asked> items, SearchFilters filters, ImmutableArray<string> related)
    {
        var small = items.Where(IsSmall).ToList();
        var words = items.Where(item => item is AskedWord).Except(small).ToList();
        if (words.Count == 0 && items.Length == small.Count)
            (words, small) = (small, []);
        var said = new List<string>();
        if (words.Count > 0)
            said.Add((words.Count == 1 ? "het woord " : "alle woorden: ") + Quoted(words));
        said.AddRange(items.Where(item => item is not AskedWord).Select(Say));
        said.AddRange(SayFilters(filters));
        if (related.Length > 0)
            said.Add($"ook: {string.Join(", ", related.Select(word => $"‘{word}’"))}");
        if (small.Count > 0)
            said.Add($"niet vereist: {Quoted(small)}");
        return said.Count == 0 ? "alle documenten" : string.Join("; ", said);
    }

    private static bool IsSmall(Asked item) =>
        item is AskedWord && DutchAnalyzer.Analyse(item.Written) is [var token] && SmallWords.Contains(token.Forms.Exact);

    private static string Quoted(IEnumerable<Asked> items) => string.Join(", ", items.Select(item => $"‘{item.Written}’"));

    private static string Say(Asked item) => item switch
    {
        AskedWord word => $"‘{word.Written}’",
        AskedPhrase phrase => $"precies \"{phrase.Written}\"",
        AskedPrefix prefix => $"een woord of nummer dat begint met ‘{prefix.Written.TrimEnd('*')}’",
        AskedNumber number => $"nummer {string.Join(" of ", number.Terms.Select(NumberName))}",
        AskedDate date => $"gedateerd {SayPeriod(date)} of met ‘{date.Written}’ in de tekst",
        AskedFilter filter => string.Join(" en ", SayFilters(filter.Filters)),
        AskedAny any => string.Join(" of ", any.Choices.Select(Say)),
        AskedAll all => $"({string.Join(" en ", all.Items.Select(Say))})",
        AskedNot not => $"zonder {Say(not.What)}",
        _ => item.Written,
    };

    private static string NumberName(string term) =>
        term.StartsWith("#vj", StringComparison.Ordinal) ? "vergaderjaar " + term[3..] : term[1..].ToUpperInvariant();

    private static string SayPeriod(AskedDate date)
    {
        var (from, to) = (date.Period.From, date.Period.To);
        return from is null || from == to ? date.Written : $"in {date.Written}";
    }

    private static IEnumerable<string> SayFilters(SearchFilters filters)
    {
        if (filters.Kinds.Length > 0)
            yield return "soort: " + string.Join(" of ", filters.Kinds.Select(KindNames.Dutch));
        if (filters.Senders.Length > 0)
            yield return "afzender: " + string.Join(" of ", filters.Senders);
        if (filters.Chambers.Length > 0)
            yield return "kamer: " + string.Join(" of ", filters.Chambers.Select(Chambers.FullName));
        if (filters.Dossiers.Length > 0)
            yield return "dossier: " + string.Join(" of ", filters.Dossiers);
        if (filters.From is { } from)
            yield return $"vanaf {DutchDates.Say(from)}";
        if (filters.To is { } to)
            yield return $"tot en met {DutchDates.Say(to)}";
    }
}
