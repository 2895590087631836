namespace PolicyArchive.Analysis.Deadlines;

internal static class MeetingWords
{
    /// <summary>"debat", "commissiedebat", "algemeen overleg" (by its last word), "begrotingsbehandeling".</summary>
    public static bool IsMeeting(string word) =>
        word.EndsWith("debat", StringComparison.Ordinal) || word.EndsWith("overleg", StringComparison.Ordinal) || word.EndsWith("behandeling", StringComparison.Ordinal)
        || word.EndsWith("vergadering", StringComparison.Ordinal) || word is "algemeen" or "schriftelijk" or "mondeling" or "plenaire" or "ao" or "cd" or "wgo" or "raad" or "top";
}
