namespace PolicyArchive.Search.Indexing;

/// <summary>A page's place among the offsets of its document, and its sentences.</summary>
internal sealed class StoredPage
{
    public required int Number { get; init; }

    /// <summary>Offset of the page's first unit in the document.</summary>
    public required int Start { get; init; }

    public required int Length { get; init; }

    /// <summary>Offsets in the document, ascending.</summary>
    public required int[] SentenceStarts { get; init; }

    public required int Utf8Length { get; init; }

    public required int PackedLength { get; init; }

    /// <summary>Where the packed text lies in the stored bytes.</summary>
    public int Place { get; set; }

    public int End => Start + Length;
}
