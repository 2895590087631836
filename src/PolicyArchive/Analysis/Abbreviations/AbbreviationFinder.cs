using System.Text.RegularExpressions;
using PolicyArchive.Analysis.Structure;
using PolicyArchive.Documents.Findings;

namespace PolicyArchive.Analysis.Abbreviations;

/// <summary>
/// Finds abbreviations where the text introduces them: "Vereniging van Nederlandse Gemeenten (VNG)", "VNG (Vereniging van …)",
/// "antidiscriminatievoorzieningen (hierna: ADV's)". The letters must stand in the long form in their order.
/// </summary>
public static partial class AbbreviationFinder
{
    private const int LongestLongForm = 140;

    public static IEnumerable<Finding> Find(DocumentReading reading)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var sentence in reading.Structure.Sentences)
        {
            if (!sentence.Text.Contains('(', StringComparison.Ordinal)) continue;
            foreach (Match match in Bracket().Matches(sentence.Text))
            {
                var found = Read(sentence, match);
                if (found is not null && known.Add(found.Short)) yield return found;
            }
        }
    }

    private static Abbreviation? Read(Sentence sentence, Match match)
    {
        var inside = match.Groups["inside"];
        var before = sentence.Text[..match.Index].TrimEnd();
        var shortInside = ShortForm.Read(inside.Value);
        if (shortInside is not null && !PoliticalParties.Has(shortInside))
        {
            var start = LongForm.StartBefore(before, shortInside, LongestLongForm);
            if (start >= 0) return Make(sentence, shortInside, IsPlural(inside.Value), start, before.Length - start, start, match.Index + match.Length - start);
        }

        return ReadReversed(sentence, match, before, inside);
    }

    private static Abbreviation? ReadReversed(Sentence sentence, Match match, string before, Group inside)
    {
        var wordStart = before.LastIndexOf(' ') + 1;
        var shortBefore = match.Groups["frame"].Success ? null : ShortForm.Read(before[wordStart..]);
        var spells = shortBefore is not null && !PoliticalParties.Has(shortBefore) && LongForm.StartBefore(inside.Value, shortBefore, LongestLongForm) == 0;
        if (!spells) return null;
        return Make(sentence, shortBefore!, false, inside.Index, inside.Length, wordStart, match.Index + match.Length - wordStart);
    }

    private static Abbreviation Make(Sentence sentence, string shortForm, bool isPlural, int longStart, int longLength, int start, int length)
    {
        var longForm = sentence.Text.Substring(longStart, longLength);
        var citation = sentence.Cite(start, length);
        return new Abbreviation
        {
            Span = citation.Span, Continues = citation.Continues, Quote = citation.Quote,
            Short = shortForm, Long = isPlural ? LongForm.Singular(longForm) : longForm,
        };
    }

    private static bool IsPlural(string shortForm) => shortForm.EndsWith("'s", StringComparison.Ordinal) || shortForm.EndsWith("’s", StringComparison.Ordinal);

    [GeneratedRegex(@"\((?<frame>(?:hierna|verder|ook wel|afgekort(?: tot| als)?|in het vervolg)(?: te noemen| ook| genoemd| aangeduid als)*:? *)?(?:(?:de|het|een) )?[""“‘']?(?<inside>[^()""”]{2,90}?)[""”]?\)", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Bracket();
}
