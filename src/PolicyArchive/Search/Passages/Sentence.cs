using PolicyArchive.Search.Indexing;

namespace PolicyArchive.Search.Passages;

/// <summary>A sentence's offsets through all pages, half-open, and the page it stands on.</summary>
internal readonly record struct Sentence(StoredPage Page, int Start, int End)
{
    public int Length => End - Start;

    /// <summary>The sentences that hold an occurrence, in order, each with its occurrences.</summary>
    public static IEnumerable<(Sentence Sentence, List<Occurrence> Occurrences)> WithOccurrences(StoredPages pages, List<Occurrence> occurrences)
    {
        var next = 0;
        foreach (var page in pages.Pages)
        {
            for (var i = 0; i < page.SentenceStarts.Length && next < occurrences.Count; i++)
            {
                var end = i + 1 < page.SentenceStarts.Length ? page.SentenceStarts[i + 1] : page.End;
                if (occurrences[next].Start >= end)
                    continue;
                var inside = new List<Occurrence>();
                for (; next < occurrences.Count && occurrences[next].Start < end; next++)
                    inside.Add(occurrences[next]);
                yield return (new Sentence(page, page.SentenceStarts[i], end), inside);
            }
        }
    }
}
