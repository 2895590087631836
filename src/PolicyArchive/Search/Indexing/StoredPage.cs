namespace PolicyArchive.Search.Indexing;

/// <summary>A page's place among the offsets of its document, its sentences, and where its packed text lies.</summary>
internal sealed class StoredPage
{
    public required int Number { get; init; }

    /// <summary>Offset of the page's first unit in the document.</summary>
    public required int Start { get; init; }

    public required int Length { get; init; }

    /// <summary>Offsets in the document, ascending.</summary>
    public required int[] SentenceStarts { get; init; }

    /// <summary>Bytes of the text unpacked.</summary>
    public required int Utf8Length { get; init; }

    public required int PackedLength { get; init; }

    /// <summary>First byte among the packed pages of the document.</summary>
    public required int Place { get; init; }

    public int End => Start + Length;
}
