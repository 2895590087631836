namespace PolicyArchive.Benchmarks.Http;

/// <summary>Reads off figures at a share of them, counted from the smallest.</summary>
internal static class Shares
{
    public static double At(this IReadOnlyCollection<double> figures, double share)
    {
        var sorted = figures.Order().ToList();
        return sorted[Math.Clamp((int)Math.Ceiling(share * sorted.Count) - 1, 0, sorted.Count - 1)];
    }
}
