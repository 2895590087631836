using System.Globalization;
using System.Text.RegularExpressions;

namespace PolicyArchive.Extraction.Margins;

/// <summary>Recognises the number of a page as it is printed on it.</summary>
internal static partial class PageNumbers
{
    private const int LongestPageNumber = 30;

    /// <summary>"Pagina 2 van 7", "- 2 -", "blz. 2": says by its form what it is.</summary>
    public static bool IsExplicit(string text) => text.Length <= LongestPageNumber && Explicit().IsMatch(text);

    /// <summary>A number alone or "2/7", which needs other pages to prove that it counts them.</summary>
    public static bool TryReadBare(string text, out int number)
    {
        number = 0;
        var bare = Bare().Match(text);
        return bare.Success && int.TryParse(bare.Groups[1].ValueSpan, CultureInfo.InvariantCulture, out number);
    }

    [GeneratedRegex(@"^[-–—| ]*(\d{1,4})(?:\s*(?:/|van|of)\s*\d{1,4})?[-–—| ]*$")]
    private static partial Regex Bare();

    [GeneratedRegex(@"^(?:pagina|pag\.?|blz\.?|bladzijde|page|p\.)\s*\d{1,4}(?:\s*(?:van|of|/)\s*\d{1,4})?$|^[-–—|]\s*\d{1,4}\s*[-–—|]$", RegexOptions.IgnoreCase)]
    private static partial Regex Explicit();
}
