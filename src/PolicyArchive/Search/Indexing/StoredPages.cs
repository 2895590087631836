using System.IO.Compression;
using System.Text;

namespace PolicyArchive.Search.Indexing;

/// <summary>
/// The pages of a document as the index keeps them: the starts of the sentences at hand, each page's text compressed by itself, so that a
/// passage costs the unpacking of its own page only. Offsets count through the document: pages follow each other with one unit between.
/// </summary>
internal sealed class StoredPages
{
    private readonly byte[] _bytes;
    private readonly List<StoredPage> _pages = [];

    public StoredPages(byte[] bytes, int start, int length)
    {
        _bytes = bytes;
        using var reader = new BinaryReader(new MemoryStream(bytes, start, length, writable: false));
        var count = reader.Read7BitEncodedInt();
        for (var i = 0; i < count; i++)
            _pages.Add(ReadPage(reader));
        var place = start + (int)reader.BaseStream.Position;
        foreach (var page in _pages)
        {
            page.Place = place;
            place += page.PackedLength;
        }
    }

    public IReadOnlyList<StoredPage> Pages => _pages;

    public string TextOf(StoredPage page)
    {
        if (page.Length == 0)
            return "";
        var bytes = new byte[page.Utf8Length];
        var isWhole = BrotliDecoder.TryDecompress(_bytes.AsSpan(page.Place, page.PackedLength), bytes, out var written) && written == bytes.Length;
        return isWhole ? Encoding.UTF8.GetString(bytes) : throw new InvalidDataException($"Page {page.Number} of a document in the index is damaged.");
    }

    private static StoredPage ReadPage(BinaryReader reader)
    {
        var page = new StoredPage
        {
            Number = reader.Read7BitEncodedInt(),
            Start = reader.Read7BitEncodedInt(),
            Length = reader.Read7BitEncodedInt(),
            Utf8Length = reader.Read7BitEncodedInt(),
            PackedLength = reader.Read7BitEncodedInt(),
            SentenceStarts = new int[reader.Read7BitEncodedInt()],
        };
        var start = page.Start;
        for (var i = 0; i < page.SentenceStarts.Length; i++)
            page.SentenceStarts[i] = start += reader.Read7BitEncodedInt();
        return page;
    }
}
