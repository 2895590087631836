using System.Text.RegularExpressions;
using PolicyArchive.Analysis.Structure;
using PolicyArchive.Documents;

namespace PolicyArchive.Analysis.Commitments;

/// <summary>The kind of meeting or paper at which a promise was made.</summary>
internal static partial class OccasionReader
{
    /// <summary>"wetgevingsoverleg" of "In het wetgevingsoverleg van 14 november"; null where the words name none.</summary>
    public static string? Named(string text)
    {
        if (Meeting().Match(text) is { Success: true } meeting) return meeting.Value.ToLowerInvariant();
        return Letter().IsMatch(text) ? "brief" : null;
    }

    public static string? OfDocument(DocumentReading reading)
    {
        if (reading.Metadata.Kind is DocumentKind.Letter or DocumentKind.CoverLetter) return "brief";
        if (reading.Structure.Style is not (DocumentStyle.Debate or DocumentStyle.ReportedDebate)) return null;
        var head = string.Join(' ', reading.Structure.Sentences.Take(12).Select(s => s.Text));
        return Named(head) ?? "debat";
    }

    /// <summary>A letter with a date or a subject of its own, not the one that speaks.</summary>
    [GeneratedRegex(@"(?<!deze |dezelfde |een )\b[Bb]rief (?:van|d\.d\.|over|inzake) ", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Letter();

    [GeneratedRegex(@"\b(?:mondeling overleg|algemeen overleg|commissiedebat|wetgevingsoverleg|notaoverleg|schriftelijk overleg|tweeminutendebat|hoofdlijnendebat|begrotingsbehandeling|plenaire? (?:debat|behandeling)|vragenuur|rondetafelgesprek|raadsvergadering|commissievergadering|statencommissie|raadscommissie|wetsbehandeling|AO|WGO|VAO|VSO|TMD|debat)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, RegexLimit.Milliseconds)]
    private static partial Regex Meeting();
}
