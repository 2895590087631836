using Lucene.Net.Index;
using Lucene.Net.Util;

namespace PolicyArchive.Search.Indexing;

/// <summary>Fetches the stored pages of documents of one segment.</summary>
internal sealed class PageReader(AtomicReader reader)
{
    private readonly BinaryDocValues? _values = reader.GetBinaryDocValues(IndexSchema.Pages);

    public StoredPages? Read(int doc)
    {
        var bytes = new BytesRef();
        _values?.Get(doc, bytes);
        return bytes.Length == 0 ? null : new StoredPages(bytes.Bytes, bytes.Offset, bytes.Length);
    }
}
