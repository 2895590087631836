using System.Collections.Frozen;
using System.Globalization;

namespace PolicyArchive.Analysis.Actors;

/// <summary>The ministries since about 2000 with their names, short forms and successions.</summary>
internal static class Ministries
{
    public static readonly IReadOnlyList<Ministry> All = [.. Table.Rows("Actors.ministries.tsv").Select(Read)];

    private static readonly FrozenDictionary<string, Ministry> ByKey = All.ToFrozenDictionary(m => m.Key, StringComparer.Ordinal);

    /// <summary>Those of the keys whose ministry bore its name in that year; all of them when none did.</summary>
    public static IReadOnlyList<string> Existing(IReadOnlyList<string> keys, int year)
    {
        var existing = keys.Where(k => ByKey[k].Exists(year)).ToList();
        return existing.Count > 0 ? existing : keys;
    }

    /// <summary>Whether one is the other, or became it by renaming, merging or splitting. Two parts of one split are not the same.</summary>
    public static bool IsSameLine(string a, string b) => a == b || DescendsFrom(a, b) || DescendsFrom(b, a);

    private static bool DescendsFrom(string later, string earlier) =>
        ByKey[later].Predecessors.Any(p => p == earlier || DescendsFrom(p, earlier));

    private static Ministry Read(string[] row) =>
        new(row[0], Year(row[1]), Year(row[2]), row[3], row[4].Split(';'), row[5].Split(';', StringSplitOptions.RemoveEmptyEntries));

    private static int? Year(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;
}
