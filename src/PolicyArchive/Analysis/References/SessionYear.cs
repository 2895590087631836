using System.Globalization;

namespace PolicyArchive.Analysis.References;

/// <summary>Vergaderjaar in its one form: "2022/23", "2008–2009" and "1985/- 86" become "2022-2023", "2008-2009", "1985-1986".</summary>
internal static class SessionYear
{
    public static string? Normalize(string written)
    {
        var digits = string.Concat(written.Where(char.IsAsciiDigit));
        var isYear = digits.Length is 6 or 8 && int.TryParse(digits.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out _);
        if (!isYear) return null;
        var first = int.Parse(digits.AsSpan(0, 4), CultureInfo.InvariantCulture);
        return $"{first}-{first + 1}";
    }

    /// <summary>Without its hyphen, as in the names of Handelingen: "20182019".</summary>
    public static string Compact(string year) => year.Replace("-", "", StringComparison.Ordinal);
}
