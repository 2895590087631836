using PolicyArchive.Search.Indexing;

namespace PolicyArchive.Search.Passages;

/// <summary>A sentence's offsets through all pages, half-open, and the page it stands on.</summary>
internal readonly record struct Sentence(StoredPage Page, int Start, int End)
{
    public int Length => End - Start;

    /// <summary>The sentence that an offset falls in; null for an offset before the first sentence of its page.</summary>
    public static Sentence? At(StoredPage page, int offset)
    {
        var found = Array.BinarySearch(page.SentenceStarts, offset);
        var index = found >= 0 ? found : ~found - 1;
        if (index < 0)
            return null;
        var end = index + 1 < page.SentenceStarts.Length ? page.SentenceStarts[index + 1] : page.End;
        return new Sentence(page, page.SentenceStarts[index], end);
    }
}
