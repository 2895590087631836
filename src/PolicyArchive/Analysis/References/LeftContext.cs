using System.Text.RegularExpressions;

namespace PolicyArchive.Analysis.References;

/// <summary>What stands before a dossier number: "Kamerstukken II 2022/23, ", "(", "motie op stuk nr. 144 (".</summary>
/// <param name="Start">Where the citation begins: at its first word, or at the dossier itself.</param>
/// <param name="HasWord">"Kamerstuk", "dossier" and the like.</param>
/// <param name="Number">A number that stands before its dossier.</param>
/// <param name="IsForeign">The digits belong to something else: a law gazette, a telephone number, a post box.</param>
internal sealed partial record LeftContext(int Start, bool HasWord, string? Chamber, string? Year, string? Number, bool IsMotion, bool IsInBrackets, bool IsForeign)
{
    public static LeftContext Read(string text, int dossier, int width)
    {
        var from = Math.Max(0, dossier - width);
        var window = text[from..dossier];
        if (NumberBefore().Match(window) is { Success: true } n)
        {
            var isMotion = n.Groups["motion"].Success || window.Contains("krijgt", StringComparison.Ordinal) || window.Contains("motie", StringComparison.OrdinalIgnoreCase);
            return new LeftContext(from + n.Index, true, null, null, n.Groups["number"].Value, isMotion, true, false);
        }

        var isInBrackets = window.EndsWith('(');
        var word = Word().Match(window);
        if (!word.Success) return new LeftContext(dossier, false, null, null, null, false, isInBrackets, Foreign().IsMatch(window));
        var year = word.Groups["year"].Success ? SessionYear.Normalize(word.Groups["year"].Value) : null;
        return new LeftContext(from + word.Index, true, ChamberOf(word), year, null, false, isInBrackets, false);
    }

    private static string? ChamberOf(Match word)
    {
        var named = word.Groups["chamber"].Value;
        if (named.Length == 0) named = word.Groups["word"].Value;
        return named switch
        {
            "I" or "EK" or "Eerste Kamer" => "I",
            "II" or "TK" or "Tweede Kamer" => "II",
            _ => null,
        };
    }

    [GeneratedRegex(@"(?<word>[Kk]amer-? ?stuk(?:ken|nummers?)?|KAMERSTUK(?:KEN)?|[Kk]st\.?|[Dd]ossier(?:s|nummer)?|[Ww]etsvoorstel(?:len)?|TK|EK|Eerste Kamer|Tweede Kamer)-?[ ,]*(?:\((?=\d))?(?:der Staten-Generaal[ ,]*)?(?:(?<chamber>II|I|TK|EK)\b[ ,]*)?(?:\(?(?:[Vv]ergaderjaar |verg\. ?jaar )?(?<year>(?:19|20)\d\d ?[–/-][ -]*\d{2,4})\)?[ ,:;]*)?(?:nrs?\.? )?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimit.Milliseconds)]
    private static partial Regex Word();

    [GeneratedRegex(@"(?:(?<motion>(?:(?:[Dd]e|[Mm]ijn|[Dd]eze|[Uu]w) )?(?:\p{L}+ )?[Mm]otie )(?:op|met) (?:het )?(?:stuk )?)?(?:onder )?(?:(?:nr\.?|nummer|letter|stuk nr\.?) )(?<number>\d{1,4}|[A-Z]{1,3})\d{0,0} ?\( ?(?:[Kk]amerstuk )?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimit.Milliseconds)]
    private static partial Regex NumberBefore();

    [GeneratedRegex(@"(?:Postbus|Stb\.|Stcrt\.|Staatscourant|Staatsblad|tel\.?|Telefoon|PbEU|L|C|ISO|NEN(?:-EN)?|IBAN|KvK|nummer|BW|bus) ?\z", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Foreign();
}
