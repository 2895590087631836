using System.Collections.Immutable;
using Lucene.Net.Index;
using PolicyArchive.Search.Indexing;

namespace PolicyArchive.Search.Passages;

/// <summary>Turns a window of a document into the text and highlights of an answer.</summary>
internal sealed class PassageMaker(IndexReader reader)
{
    private readonly Dictionary<int, PageReader> _pages = [];

    /// <param name="doc">Lucene's number within the whole reader.</param>
    public Passage Make(int doc, Window window)
    {
        var page = TextOf(doc, window.Page);
        var start = window.Start - window.Page.Start;
        var text = page[start..(window.End - window.Page.Start)].TrimEnd();
        return new Passage(window.Page.Number, start, text, Highlights(window, text.Length));
    }

    private string TextOf(int doc, StoredPage page)
    {
        var leaf = ReaderUtil.SubIndex(doc, reader.Leaves);
        if (!_pages.TryGetValue(leaf, out var pages))
            _pages[leaf] = pages = new PageReader(reader.Leaves[leaf].AtomicReader);
        return pages.ReadText(doc - reader.Leaves[leaf].DocBase, page);
    }

    private static ImmutableArray<Highlight> Highlights(Window window, int length)
    {
        var highlights = new List<Highlight>();
        foreach (var occurrence in window.Occurrences)
        {
            var start = occurrence.Start - window.Start;
            var end = Math.Min(occurrence.End - window.Start, length);
            if (highlights.Count > 0 && start < highlights[^1].End)
                highlights[^1] = highlights[^1] with { Length = Math.Max(end, highlights[^1].End) - highlights[^1].Start };
            else if (end > start)
                highlights.Add(new Highlight(start, end - start));
        }

        return [.. highlights];
    }
}
