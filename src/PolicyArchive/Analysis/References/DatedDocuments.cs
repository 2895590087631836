using System.Text.RegularExpressions;
using PolicyArchive.Documents.Findings;

namespace PolicyArchive.Analysis.References;

/// <summary>Letters and meetings of the assembly that are cited by their date: "mijn brief van 12 april jl.", "het commissiedebat van 13 november".</summary>
internal static partial class DatedDocuments
{
    private const int Reach = 130;

    /// <param name="on">The day of the document, from which days without a year are counted back.</param>
    public static IEnumerable<Citing> Find(string text, DateOnly? on)
    {
        if (!MayCite(text)) yield break;
        var dates = DutchDate.All(text).ToList();
        var taken = -1;
        var nouns = Noun().Matches(text);
        for (var i = 0; i < nouns.Count; i++)
        {
            var noun = nouns[i];
            if (noun.Index < taken) continue;
            var kind = noun.Groups["letter"].Success ? ReferenceKind.Letter : ReferenceKind.Debate;
            if (Relative(text, noun, on) is { } relative)
            {
                yield return relative;
                continue;
            }

            var index = dates.FindIndex(d => d.Start >= noun.Index + noun.Length);
            if (index < 0 || !IsTied(text, noun, dates[index].Start, kind)) continue;
            if (kind == ReferenceKind.Letter && i + 1 < nouns.Count && IsNearer(nouns[i + 1], dates[index].Start)) continue;
            foreach (var citing in Series(text, noun, dates, index, kind, on))
            {
                taken = citing.End;
                yield return citing;
            }
        }
    }

    private static bool MayCite(string text) =>
        text.Contains("rie", StringComparison.Ordinal) || text.Contains("ebat", StringComparison.Ordinal) || text.Contains("verleg", StringComparison.Ordinal) || text.Contains("ergadering", StringComparison.Ordinal)
        || text.Contains("ehandeling", StringComparison.Ordinal) || text.Contains("AO ", StringComparison.Ordinal) || text.Contains("NO ", StringComparison.Ordinal) || text.Contains("WGO", StringComparison.Ordinal) || text.Contains("schrijven", StringComparison.Ordinal)
        || text.Contains("vragenuur", StringComparison.OrdinalIgnoreCase) || text.Contains("CD ", StringComparison.Ordinal) || text.Contains("VSO", StringComparison.Ordinal) || text.Contains("SO ", StringComparison.Ordinal) || text.Contains("eschouwingen", StringComparison.Ordinal)
        || text.Contains("ragen van", StringComparison.Ordinal) || text.Contains("erzoek van", StringComparison.Ordinal) || text.Contains("appel van", StringComparison.Ordinal) || text.Contains("nbreng van", StringComparison.Ordinal)
        || text.Contains("aantekeningen", StringComparison.Ordinal) || text.Contains("otulen", StringComparison.Ordinal) || text.Contains("esluitenlijst", StringComparison.Ordinal) || text.Contains("erslag van", StringComparison.Ordinal)
        || text.Contains("gesprek", StringComparison.Ordinal) || text.Contains("oorzitting", StringComparison.Ordinal) || text.Contains("ericht van", StringComparison.Ordinal) || text.Contains("emo ", StringComparison.Ordinal) || text.Contains("briefing", StringComparison.Ordinal) || text.Contains("vormende", StringComparison.Ordinal);

    /// <summary>"een brief ten behoeve van het commissiedebat van 14 mei": the day is that of the debate.</summary>
    private static bool IsNearer(Match next, int date) => !next.Groups["letter"].Success && next.Index + next.Length < date;

    /// <summary>"de brieven van 3 mei en 12 juni 2024": one citation each.</summary>
    private static IEnumerable<Citing> Series(string text, Match noun, List<DutchDate> dates, int index, ReferenceKind kind, DateOnly? on)
    {
        var start = noun.Index;
        for (var i = index; i < dates.Count; i++)
        {
            var date = dates[i];
            if (i > index && !IsNextOfSeries(text.AsSpan(dates[i - 1].End, date.Start - dates[i - 1].End))) yield break;
            var shared = date.Year > 0 || i + 1 >= dates.Count || !IsNextOfSeries(text.AsSpan(date.End, dates[i + 1].Start - date.End)) ? date : date with { Year = dates[i + 1].Year };
            yield return new Citing(start, CitedDay.EndOf(text, date), kind, CitedDay.Iso(shared, CitedDay.Anchor(text, noun.Index, date, on)));
            if (i + 1 < dates.Count) start = dates[i + 1].Start;
        }
    }

    private static bool IsNextOfSeries(ReadOnlySpan<char> between) => between is " en " or ", " or ", en " or " en van " or ", van " or " jl. en ";

    /// <summary>Between the word and its date stands a preposition and what it is about, never another verb, date or clause.</summary>
    private static bool IsTied(string text, Match noun, int date, ReferenceKind kind)
    {
        var nounEnd = noun.Index + noun.Length;
        var length = date - nounEnd;
        if (length > Reach) return false;
        var between = text[nounEnd..date];
        if (between.AsSpan().ContainsAny(";:!?") || between.Contains(". ", StringComparison.Ordinal) && !between.Contains("d.d. ", StringComparison.Ordinal)) return false;
        if (length <= 1) return true;
        if (kind == ReferenceKind.Debate && NameOfMeeting().IsMatch(between)) return true;
        if (noun.Groups["short"].Success && ShortName().IsMatch(between)) return !Verb().IsMatch(between);
        if (noun.Groups["asked"].Success && !Origin().IsMatch(between)) return false;
        return Preposition().IsMatch(between) && !Verb().IsMatch(between) && !(kind == ReferenceKind.Debate && between.Contains("brief", StringComparison.Ordinal));
    }

    /// <summary>"het debat van gisteren", "het overleg van vandaag".</summary>
    private static Citing? Relative(string text, Match noun, DateOnly? on)
    {
        if (on is not { } today) return null;
        var end = noun.Index + noun.Length;
        var word = Yesterday().Match(text, end, Math.Min(30, text.Length - end));
        if (!word.Success) return null;
        var days = word.Groups["day"].Value switch { "gisteren" => 1, "eergisteren" => 2, _ => 0 };
        if (days == 0) return null;
        var kind = noun.Groups["letter"].Success ? ReferenceKind.Letter : ReferenceKind.Debate;
        return new Citing(noun.Index, word.Index + word.Length, kind, today.AddDays(-days).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }

    [GeneratedRegex(@"(?<!\p{L})(?:(?:[Dd]e|[Mm]ijn|[Uu]w|[Ee]en|[Oo]nze|[Zz]ijn|[Hh]aar|[Dd]eze|[Hh]et|[Bb]ij|[Pp]er|[Dd]it) )?(?:(?<letter>(?:(?:\p{L}+-)?\p{Ll}*|[A-Z][\p{L}-]*)(?:[Bb]rief|[Bb]rieven)|schrijven|(?:[Bb]ericht|(?:\p{L}*-)?\p{Ll}*[Mm]emo)(?= (?:van|d\.d\.) (?:\p{Ll}+dag )?\d)|(?<asked>[Vv]ragen|[Vv]erzoek|[Rr]appel|[Ii]nbreng)(?= (?:van|d\.d\.)))"
        + @"|(?:(?:eerste|tweede|vorige|gezamenlijke|nader|afgelopen|laatste) )?(?:\p{L}*[Dd]ebat(?:ten)?|(?:[Aa]lgemeen|[Mm]ondeling|[Ss]chriftelijk|gezamenlijk) [Oo]verleg|[Aa]lgemene (?:[Oo]verleggen|[Pp]olitieke [Bb]eschouwingen)|(?:[Ww]etgevings|[Nn]ota|[Cc]ommissie|[Rr]aads)overleg|(?<!bestuurlijk |ambtelijk |technisch |periodiek |Bestuurlijk |informeel |Volgend )[Oo]verleg(?= met (?:uw|de) (?:[Kk]amer|vaste|commissie)| van \d| op \d| d\.d\.| van gisteren)"
        + @"|(?:[Rr]aads|[Cc]ommissie|[Ss]taten|[Pp]rocedure|[Pp]lenaire |[Kk]amer)vergadering|[Vv]ergadering(?= van)|(?:[Pp]lenaire |[Bb]egrotings|[Ww]ets)?[Bb]ehandeling|[Vv]ragenuur(?:tje)?|[Rr]ondetafelgesprek|[Hh]oorzitting|[Tt]echnische (?:briefing|sessie)|(?:[Bb]eeld|[Oo]ordeels|[Bb]esluit)vormende (?:avond|sessie|vergadering|raad)|(?:(?:[Kk]orte )?[Aa]antekeningen|[Nn]otulen|[Bb]esluitenlijst|[Vv]erslag)(?= (?:van|d\.d\.) (?:\p{Ll}+dag )?\d)|(?<short>V?AO|WGO|VSO|NO|CD|SO|MO|2MD|TMD|RTG|APB)(?= )))(?!\p{L})",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimit.Milliseconds)]
    private static partial Regex Noun();

    [GeneratedRegex(@"(?:\b(?:van|d\.d\.|dd\.?|op|gedateerd) (?:\p{L}+dag )?(?:de )?|,? d\.d\. ?|afgelopen \p{L}+dag |[(] ?)\z", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Preposition();

    [GeneratedRegex(@"\A (?:(?:\p{Lu}[\p{L}-]*|en|–|over|de|het),? ){1,7}\z", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex NameOfMeeting();

    /// <summary>"SO drinkwaterwinning, 15 februari 2024": behind an abbreviation the subject stands without a preposition.</summary>
    [GeneratedRegex(@"\A (?:[\p{L}\d'’/&-]+,? ){1,8}\z", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex ShortName();

    [GeneratedRegex(@"(?: van|d\.d\.|dd\.?) (?:\p{L}+dag )?\z", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Origin();

    [GeneratedRegex(@"\b(?:heb|heeft|hebben|is|zijn|wordt|worden|was|waren|werd|kan|zal|moet|ik|wij|ontvangt|stuur|stuurt|zend|bied|ga|gaat|dat|die|waarin|waarbij|over te|te)\b", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Verb();

    [GeneratedRegex(@"\G[^.;,]{0,16}?(?:van )?(?<day>gisteren|eergisteren)\b", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Yesterday();
}
