using System.IO.Compression;
using System.Text;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace PolicyArchive.Search.Indexing;

/// <summary>Fetches the layout and the text of pages of documents of one segment.</summary>
internal sealed class PageReader(AtomicReader reader)
{
    private readonly BinaryDocValues? _layouts = reader.GetBinaryDocValues(IndexSchema.Layout);
    private readonly BinaryDocValues? _pages = reader.GetBinaryDocValues(IndexSchema.Pages);
    private readonly BytesRef _bytes = new();
    private int _doc = -1;

    public PageLayout? ReadLayout(int doc)
    {
        var bytes = new BytesRef();
        _layouts?.Get(doc, bytes);
        return bytes.Length == 0 ? null : PageLayout.Read(bytes.Bytes.AsSpan(bytes.Offset, bytes.Length));
    }

    public string ReadText(int doc, StoredPage page)
    {
        if (page.Length == 0)
            return "";
        if (_doc != doc)
            _pages!.Get(_doc = doc, _bytes);
        var text = new byte[page.Utf8Length];
        var packed = _bytes.Bytes.AsSpan(_bytes.Offset + page.Place, page.PackedLength);
        var isWhole = BrotliDecoder.TryDecompress(packed, text, out var written) && written == text.Length;
        return isWhole ? Encoding.UTF8.GetString(text) : throw new InvalidDataException($"Page {page.Number} of a document in the index is damaged.");
    }
}
