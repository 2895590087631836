namespace PolicyArchive.Search.Indexing;

/// <summary>
/// Where the pages and sentences of a document lie among its offsets, which count through all pages with one unit between two pages.
/// Kept apart from the text, so that the best passage of many documents is found without touching their text.
/// </summary>
internal sealed class PageLayout
{
    private PageLayout(StoredPage[] pages) => Pages = pages;

    public IReadOnlyList<StoredPage> Pages { get; }

    public static PageLayout Read(ReadOnlySpan<byte> bytes)
    {
        var reader = new NumberReader(bytes);
        var pages = new StoredPage[reader.Next()];
        var place = 0;
        for (var i = 0; i < pages.Length; i++)
        {
            pages[i] = ReadPage(ref reader, place);
            place += pages[i].PackedLength;
        }

        return new PageLayout(pages);
    }

    private static StoredPage ReadPage(ref NumberReader reader, int place)
    {
        var page = new StoredPage
        {
            Number = reader.Next(),
            Start = reader.Next(),
            Length = reader.Next(),
            Utf8Length = reader.Next(),
            PackedLength = reader.Next(),
            Place = place,
            SentenceStarts = new int[reader.Next()],
        };
        var start = page.Start;
        for (var i = 0; i < page.SentenceStarts.Length; i++)
            page.SentenceStarts[i] = start += reader.Next();
        return page;
    }
}
