namespace PolicyArchive.Search.Dutch.Compounds;

/// <summary>
/// Takes compounds apart: of all ways to fill the word with known parts, the one with the fewest and most common parts (after Koehn and
/// Knight, Empirical Methods for Compound Splitting, 2003).
/// </summary>
internal static class CompoundSplitter
{
    private const int ShortestCompound = 7;
    private const int ShortestPart = 3;

    /// <summary>One more part must be this much commoner than what it replaces, in powers of two.</summary>
    private const int CostOfPart = 19;

    /// <summary>Parts of three letters fit nearly everywhere.</summary>
    private const int CostOfShortness = 4;

    /// <param name="word">A folded word.</param>
    /// <returns>The parts as words of their own, in order; none when the word is no compound.</returns>
    public static string[] Split(string word)
    {
        if (word.Length < ShortestCompound || !word.All(char.IsAsciiLetterLower) || CompoundLexicon.Instance.IsWhole(word))
            return [];
        var best = new Step?[word.Length + 1];
        best[0] = new Step(0, null, "");
        for (var start = 0; start <= word.Length - ShortestPart; start++)
        {
            if (best[start] is { } before)
                Advance(word, start, before, best);
        }

        return best[word.Length]?.Words() ?? [];
    }

    private static void Advance(string word, int start, Step before, Step?[] best)
    {
        for (var end = start + ShortestPart; end <= word.Length; end++)
        {
            var form = word.AsSpan(start, end - start);
            if (form.Length == word.Length || !IsPart(form, end == word.Length, out var part))
                continue;
            var cost = before.Cost + CostOfPart - part.Commonness + (form.Length == ShortestPart ? CostOfShortness : 0);
            if (best[end] is not { } known || cost < known.Cost)
                best[end] = new Step(cost, before, part.Word);
        }
    }

    private static bool IsPart(ReadOnlySpan<char> form, bool isLast, out CompoundPart part) =>
        isLast ? CompoundLexicon.Instance.MayEnd(form, out part) : CompoundLexicon.Instance.MayBegin(form, out part);

    /// <summary>The cheapest way to come so far into the word.</summary>
    private sealed record Step(int Cost, Step? Before, string Word)
    {
        public string[] Words() => Before is null ? [] : [.. Before.Words(), Word];
    }
}
