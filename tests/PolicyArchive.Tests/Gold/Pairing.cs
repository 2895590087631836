using System.Collections.Immutable;

namespace PolicyArchive.Tests.Gold;

/// <summary>Marked places paired with found ones: equal quotes first, then those that overlap; each is used once.</summary>
/// <param name="Extra">Found and not marked.</param>
internal sealed record Pairing(int Matched, ImmutableArray<GoldPlace> Missed, ImmutableArray<GoldPlace> Extra)
{
    public static Pairing Of(IReadOnlyList<GoldPlace> marked, IEnumerable<GoldPlace> found)
    {
        var free = found.ToList();
        var left = marked.Where(mark => !Take(free, mark.IsSame)).ToList();
        var missed = left.Where(mark => !Take(free, mark.Overlaps)).ToImmutableArray();
        return new Pairing(marked.Count - missed.Length, missed, [.. free]);
    }

    private static bool Take(List<GoldPlace> free, Predicate<GoldPlace> fits)
    {
        var index = free.FindIndex(fits);
        if (index >= 0) free.RemoveAt(index);
        return index >= 0;
    }
}
