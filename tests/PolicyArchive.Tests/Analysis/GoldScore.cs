namespace PolicyArchive.Tests.Analysis;

/// <summary>How well found places match marked ones. Two match when they share half of the shorter; each is used once.</summary>
internal sealed record GoldScore(int Matched, int Marked, int Found)
{
    public double Precision => Found == 0 ? 0 : (double)Matched / Found;

    public double Recall => Marked == 0 ? 0 : (double)Matched / Marked;

    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    /// <param name="harmless">Places at which a find too many is no false alarm.</param>
    public static GoldScore Of(IReadOnlyList<GoldPlace> marked, IReadOnlyList<GoldPlace> found, IReadOnlyList<GoldPlace> harmless)
    {
        var free = found.ToList();
        var left = marked.Where(mark => !Take(free, mark, string.Equals)).ToList();
        var matched = marked.Count - left.Count + left.Count(mark => Take(free, mark, Overlaps));
        var extra = free.Count(f => !harmless.Any(h => h.Document == f.Document && Overlaps(Flat(h.Quote), Flat(f.Quote))));
        return new GoldScore(matched, marked.Count, matched + extra);
    }

    private static bool Take(List<GoldPlace> free, GoldPlace mark, Func<string, string, bool> same)
    {
        var index = free.FindIndex(f => f.Document == mark.Document && same(Flat(f.Quote), Flat(mark.Quote)));
        if (index >= 0) free.RemoveAt(index);
        return index >= 0;
    }

    private static bool Overlaps(string a, string b)
    {
        var (shorter, longer) = a.Length <= b.Length ? (a, b) : (b, a);
        if (shorter.Length == 0) return false;
        if (longer.Contains(shorter, StringComparison.Ordinal)) return true;
        var half = shorter.Length / 2;
        for (var i = 0; half > 0 && i + half <= shorter.Length; i += Math.Max(1, half / 4))
        {
            if (longer.Contains(shorter.AsSpan(i, half), StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static string Flat(string quote) => string.Concat(quote.Where(c => !char.IsWhiteSpace(c) && c is not ('-' or '\u2010' or '\u00ad')));
}
