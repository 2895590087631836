namespace PolicyArchive.App.Commands;

/// <summary>Cells after RFC 4180. A cell that a spreadsheet would take for a formula gets an apostrophe before it.</summary>
internal static class Csv
{
    private const string StartsOfFormulas = "=+-@\t\r";

    public static string Cell(string? text)
    {
        if (string.IsNullOrEmpty(text)) return "";

        var safe = StartsOfFormulas.Contains(text[0], StringComparison.Ordinal) ? $"'{text}" : text;
        return safe.AsSpan().IndexOfAny(",\"\r\n") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
