namespace PolicyArchive.Analysis.Actors;

/// <summary>Whether two written offices can stand for one and the same promise.</summary>
public static class OfficeSuccession
{
    /// <summary>
    /// True for one office under two names, its successor after a renaming or split, and the minister and staatssecretaris of one ministry.
    /// An office that cannot be read is only the same as the very same words.
    /// </summary>
    /// <param name="onA">The day on which <paramref name="a"/> was written; tells the three ministries that were called Economische Zaken apart.</param>
    public static bool IsSame(string a, string b, DateOnly? onA = null, DateOnly? onB = null)
    {
        if (string.Equals(a, b, StringComparison.OrdinalIgnoreCase)) return true;
        var (first, second) = (KeysOf(a, onA), KeysOf(b, onB));
        return first.Any(x => second.Any(y => Ministries.IsSameLine(x, y)));
    }

    private static IReadOnlyList<string> KeysOf(string name, DateOnly? on)
    {
        var keys = OfficeFinder.Find(name).FirstOrDefault().Office?.Ministry ?? [];
        return keys.Count < 2 || on is not { } day ? keys : Ministries.Existing(keys, day.Year);
    }
}
