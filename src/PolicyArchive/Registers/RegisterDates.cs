using System.Globalization;
using PolicyArchive.Analysis;

namespace PolicyArchive.Registers;

/// <summary>Days as registers write them: <c>2023-06-14</c> (a time behind it is passed over), <c>14-06-2023</c>, <c>14 juni 2023</c>.</summary>
internal static class RegisterDates
{
    private const int IsoLength = 10;

    /// <summary>The day that the whole text is; null for words around a day too.</summary>
    public static DateOnly? ReadWhole(string text) => DutchDate.All(text).Any(day => day.Length < text.Length) ? null : Read(text);

    /// <summary>The first day; null for a text without one.</summary>
    public static DateOnly? Read(string text)
    {
        var day = text.Length >= IsoLength ? text[..IsoLength] : text;
        return DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : DutchDate.First(text);
    }
}
