using System.Text.RegularExpressions;
using PolicyArchive.Documents.Findings;

namespace PolicyArchive.Analysis.References;

/// <summary>Motions by their movers ("motie-Van Heukelum/Roelfsema", "motie van het lid Polderdijk c.s."); a paper's number behind it belongs to it.</summary>
internal static partial class MotionFinder
{
    private const int Reach = 160;

    /// <param name="papers">What was cited in the same sentence; those that number a motion are taken out.</param>
    public static List<Citing> Find(string text, List<Citing> papers)
    {
        var motions = new List<Citing>();
        if (!text.Contains("otie", StringComparison.Ordinal)) return motions;
        foreach (Match match in Pattern().Matches(text))
        {
            var end = match.Index + match.Length;
            var paper = papers.FindIndex(p => p.Kind is ReferenceKind.Kamerstuk or ReferenceKind.Motion && p.Start >= match.Index && p.Start - end < Reach && IsTied(text, end, p));
            if (paper >= 0)
            {
                motions.Add(Numbered(text, match, papers[paper]));
                papers.RemoveAt(paper);
            }
            else if (match.Groups["names"].Success)
            {
                motions.Add(new Citing(match.Index, end, ReferenceKind.Motion, "motie-" + NamesOf(match)));
            }
        }

        return motions;
    }

    private static Citing Numbered(string text, Match match, Citing paper)
    {
        var closes = paper.End < text.Length && text[paper.End] == ')' && text.AsSpan(match.Index, paper.End - match.Index).Contains('(');
        return paper with { Start = match.Index, End = paper.End + (closes ? 1 : 0), Kind = ReferenceKind.Motion };
    }

    /// <summary>Nothing but the motion's subject stands between it and its number: no other motion, no end of clause, and the number in brackets or on its heels.</summary>
    private static bool IsTied(string text, int end, Citing paper)
    {
        if (paper.Start < end) return true;
        var between = Unrepeated(text.AsSpan(end, paper.Start - end));
        if (between.Contains("otie", StringComparison.Ordinal) || between.Contains("brief", StringComparison.Ordinal) || between.Contains(')')) return false;
        var opener = between.LastIndexOf('(');
        return opener >= 0 ? between.Length - opener < 30 : between.Length < 14;
    }

    /// <summary>"de motie van het lid Bosgra over de haltes (motie 2021-M-31)": the word said again before its number is no other motion.</summary>
    private static ReadOnlySpan<char> Unrepeated(ReadOnlySpan<char> between) => between.EndsWith("(motie ", StringComparison.Ordinal) ? between[..^"motie ".Length] : between;

    private static string NamesOf(Match match)
    {
        var names = match.Groups["names"].Value.Replace(" c.s.", "", StringComparison.Ordinal);
        return Separator().Replace(names, "/");
    }

    private const string Name = @"(?:(?:[Vv]an|[Dd]e|[Dd]en|[Dd]er|[Tt]en|[Tt]er|[Tt]e|[Ee]l|[Aa]l|[Vv]on|'t|in) ){0,3}\p{Lu}[\p{L}'’]+(?:-(?:(?:van|de|den|der|Van|De|Den|Der) ){0,2}\p{Lu}[\p{L}'’]+)*(?: (?:van|de|der) (?:(?:de|der|den) )?\p{Lu}[\p{L}'’]+| \p{Lu}[\p{L}'’]+(?=/))?";

    [GeneratedRegex(@"(?:(?:[Dd]e|[Mm]ijn|[Uu]w|[Ee]en|[Dd]eze|[Zz]ijn|[Hh]aar|[Dd]ie) )?(?:(?:in \d{4} )?(?:nader )?(?:gewijzigde|aangehouden|aangenomen|ingediende|nieuwe|overgenomen) ){0,2}(?<!\p{L})[Mm]oties?"
        + "(?: ?- ?(?<names>" + Name + "(?: ?/ ?" + Name + ")*(?: c\\.s\\.)?)"
        + "|(?<names>\\p{Lu}" + @"[\p{L}'’]+(?:-" + Name + ")?(?:/" + Name + ")*)"
        + "| van (?:het (?:[Tt]weede |[Ee]erste )?(?:[Kk]amer)?(?:raads|staten)?lid|de (?:[Kk]amer|raads)?leden|de heer|mevrouw|de fracties? van|leden|lid) (?<names>" + Name + "(?:(?:, (?:en )?| en |/)" + Name + ")*(?: c\\.s\\.)?)"
        + @"|(?= op stuk| \(| met (?:nr|nummer)| (?:is |was |werd )?(?:in|ingediend|aangenomen|aangehouden|verworpen) \(| over [^.;]{3,120}\())", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimit.Milliseconds)]
    private static partial Regex Pattern();

    [GeneratedRegex(@" ?/ ?|, en |, | en (?=\p{Lu}|[Vv]an |[Dd]e )", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Separator();
}
