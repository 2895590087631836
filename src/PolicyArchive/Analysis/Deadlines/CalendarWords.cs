namespace PolicyArchive.Analysis.Deadlines;

/// <summary>Numbers that words stand for: months, numerals, ordinals, years.</summary>
internal static class CalendarWords
{
    private static readonly string[] Months =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    private static readonly string[] Numerals =
        ["nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf", "dertien", "veertien"];

    /// <summary>1 to 12; 0 when the word is no month in full.</summary>
    public static int Month(string word) => Array.IndexOf(Months, word) + 1;

    /// <summary>As <see cref="Month"/>, and "jan", "mrt", "sept": only to be trusted behind a day.</summary>
    public static int MonthOrShort(string word) => word switch
    {
        "jan" => 1, "feb" or "febr" => 2, "mrt" => 3, "apr" => 4, "jun" => 6, "jul" => 7, "aug" => 8, "sep" or "sept" => 9, "okt" => 10, "nov" => 11, "dec" => 12,
        _ => Month(word),
    };

    /// <summary>A count up to 365 in digits or up to fourteen in words; 0 when the word is neither.</summary>
    public static int Count(string word)
    {
        if (word.Length <= 3 && int.TryParse(word, NumberStyle, null, out var number)) return number <= 365 ? number : 0;
        return Math.Max(0, Array.IndexOf(Numerals, word));
    }

    /// <summary>1 to 4 for "eerste", "1e", "vierde", "laatste"; 0 otherwise.</summary>
    public static int Ordinal(string word) => word switch
    {
        "eerste" or "1e" or "1ste" => 1,
        "tweede" or "2e" or "2de" => 2,
        "derde" or "3e" or "3de" => 3,
        "vierde" or "4e" or "4de" or "laatste" => 4,
        _ => 0,
    };

    /// <summary>A year from 1945 to 2099 in four digits; 0 otherwise. A footnote mark glued behind it is left out ("20241").</summary>
    public static int Year(string word)
    {
        var digits = word.Length is 5 or 6 ? word[..4] : word;
        var isYear = digits.Length == 4 && word.All(char.IsAsciiDigit) && int.TryParse(digits, NumberStyle, null, out var year) && year is >= 1945 and < 2100;
        return isYear ? int.Parse(digits, NumberStyle, null) : 0;
    }

    private const System.Globalization.NumberStyles NumberStyle = System.Globalization.NumberStyles.None;
}
