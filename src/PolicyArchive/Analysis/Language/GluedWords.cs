using System.Collections.Frozen;

namespace PolicyArchive.Analysis.Language;

/// <summary>Parts words that extraction glued together for want of a space: "wordthier", "doentoekomen", "naarde".</summary>
internal static class GluedWords
{
    private static readonly FrozenSet<string> Heads = WordList.Named("glue-heads");
    private static readonly FrozenSet<string> Tails = WordList.Named("glue-tails");
    private static readonly FrozenSet<string> Real = WordList.Named("glue-real");

    private static readonly int LongestHead = Heads.Max(h => h.Length);
    private const int ShortestHead = 3;

    /// <summary>Where the second word begins; null for a word that is one.</summary>
    public static int? Split(string word)
    {
        if (word.Length is < 6 or > 24 || Real.Contains(word)) return null;
        var heads = Heads.GetAlternateLookup<ReadOnlySpan<char>>();
        var tails = Tails.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var at = Math.Min(word.Length - 2, LongestHead); at >= ShortestHead; at--)
        {
            var parts = heads.Contains(word.AsSpan(0, at)) && tails.Contains(word.AsSpan(at));
            if (parts) return at;
        }

        return null;
    }
}
