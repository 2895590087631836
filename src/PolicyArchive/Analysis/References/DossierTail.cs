using System.Text.RegularExpressions;

namespace PolicyArchive.Analysis.References;

/// <summary>One number of a citation at its place; pages where they follow.</summary>
internal readonly record struct CitedNumber(string Text, int Start, int End, string? Pages);

/// <summary>What stands behind a dossier number: " VII, nr. 12, p. 3–4", "-XVI", ", C", ", nrs. 520 en 548".</summary>
internal sealed partial record DossierTail
{
    private const int MostNumbers = 12;

    /// <summary>Budget chapter or letter of the dossier: "VII", "B".</summary>
    public string? Addition { get; private init; }

    /// <summary>Behind the dossier with its addition.</summary>
    public int DossierEnd { get; private init; }

    public IReadOnlyList<CitedNumber> Numbers { get; private init; } = [];

    public bool HasNumberWord { get; private init; }

    /// <summary>"36471-64": number behind a hyphen.</summary>
    public bool IsDashed { get; private init; }

    /// <summary>A letter of the Eerste Kamer: ", C".</summary>
    public bool IsLetter { get; private init; }

    public bool ClosesBracket { get; private init; }

    public static DossierTail Read(string text, int at, LeftContext left)
    {
        var addition = Addendum().Match(text, at, Math.Min(24, text.Length - at));
        var end = addition.Success ? addition.Index + addition.Length : at;
        var letters = addition.Success && addition.Groups["letters"].Success ? addition.Groups["letters"].Value : null;
        var head = new DossierTail { Addition = letters, DossierEnd = letters is null ? at : addition.Groups["letters"].Index + letters.Length, ClosesBracket = end < text.Length && text[end] == ')' };
        var window = Math.Min(40, text.Length - end);
        if (Dashed().Match(text, end, window) is { Success: true } dashed)
            return head with { Numbers = [Number(text, dashed.Groups["number"])], IsDashed = true };
        if (Worded().Match(text, end, window) is { Success: true } worded)
            return head with { Numbers = ReadList(text, worded), HasNumberWord = true };
        var mayBeBare = left.HasWord || letters is not null;
        if (Letter().Match(text, end, window) is { Success: true } letter) return head with { Numbers = [Number(text, letter.Groups["number"])], IsLetter = true };
        if (mayBeBare && Bare().Match(text, end, window) is { Success: true } bare) return head with { Numbers = [Number(text, bare.Groups["number"])] };
        return head;
    }

    /// <summary>"nrs. 520 en 548", "nrs. 1–3" (each), "nr. 6, p. 15-16; nr. 7".</summary>
    private static List<CitedNumber> ReadList(string text, Match first)
    {
        var numbers = new List<CitedNumber> { Number(text, first.Groups["number"]) };
        var isPlural = first.Groups["plural"].Success;
        while (numbers.Count < MostNumbers)
        {
            var at = numbers[^1].End;
            var width = Math.Min(24, text.Length - at);
            if (isPlural && Range().Match(text, at, width) is { Success: true } range && AddRange(text, numbers, range)) continue;
            var more = isPlural ? More().Match(text, at, width) : MoreWithWord().Match(text, at, width);
            if (!more.Success) break;
            numbers.Add(Number(text, more.Groups["number"]));
        }

        return numbers;
    }

    private static bool AddRange(string text, List<CitedNumber> numbers, Match range)
    {
        var last = Number(text, range.Groups["number"]);
        var isCount = int.TryParse(numbers[^1].Text, out var from) & int.TryParse(last.Text, out var to);
        if (!isCount || to <= from || to - from >= MostNumbers) return false;
        for (var n = from + 1; n < to; n++) numbers.Add(last with { Text = n.ToString(System.Globalization.CultureInfo.InvariantCulture), Pages = null });
        numbers.Add(last);
        return true;
    }

    private static CitedNumber Number(string text, Group group)
    {
        var end = group.Index + group.Length;
        var pages = Pages().Match(text, end, Math.Min(30, text.Length - end));
        if (!pages.Success) return new CitedNumber(group.Value, group.Index, end, null);
        var cited = PageDash().Replace(pages.Groups["pages"].Value, "-");
        return new CitedNumber(group.Value, group.Index, pages.Index + pages.Length, cited);
    }

    private const string N = @"(?<number>\d{1,4}(?!\d)|[A-Z]{1,2}(?![A-Za-z]))";

    [GeneratedRegex(@"\G(?: ?\(R ?\d{3,4}\))?(?:[ .-]{1,2}(?<letters>[IVX]{1,6}(?![A-Za-z])|[A-J](?=,? ?[Nn]r|-\d)|\d{2}(?=,? ?[Nn]r|, \d)))?", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Addendum();

    [GeneratedRegex(@"\G-(?<number>\d{1,4})(?![\d-])", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Dashed();

    [GeneratedRegex(@"\G ?[,;:.]? ?(?:\(?[Nn](?:rs(?<plural>)|r|o|ummers(?<plural>)|ummer)\.?|en nr\.|stuk nr\.|letter) ?" + N, RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Worded();

    [GeneratedRegex(@"\G, (?<number>[A-Z]{1,2})(?![A-Za-z]|\.[A-Z])", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Letter();

    [GeneratedRegex(@"\G, ?(?<number>\d{1,4})(?!\d|[.,]\d| (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december))", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Bare();

    [GeneratedRegex(@"\G ?(?:–|-|t/m|tot en met) ?" + N, RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Range();

    [GeneratedRegex(@"\G(?:,| en|, en|/| resp\.) ?" + N, RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex More();

    [GeneratedRegex(@"\G[,;]? (?:en )?(?:nrs?\.|nummer) ?" + N, RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex MoreWithWord();

    [GeneratedRegex(@"\G,? (?:blz|pp?|pag|pagina(?:'s)?|p)\.? ?(?<pages>\d+(?: ?[-–] ?\d+)?)", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Pages();

    [GeneratedRegex(@" ?[-–] ?", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex PageDash();
}
