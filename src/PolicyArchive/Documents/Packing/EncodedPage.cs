namespace PolicyArchive.Documents.Packing;

/// <summary>
/// A page as it crosses from worker to host and lies in the catalogue: two packed parts, so that text can be read without
/// unpacking the boxes, which only a page on screen needs.
/// </summary>
/// <param name="Number">Page number, from 1.</param>
/// <param name="Quality">As <see cref="Page.Quality"/>, kept outside so that pages without text can be counted unread.</param>
/// <param name="Text">Text, blocks, furniture and size.</param>
/// <param name="Words">The word boxes; empty for a page without.</param>
public sealed record EncodedPage(int Number, double Quality, byte[] Text, byte[] Words)
{
    /// <summary>The whole page.</summary>
    /// <exception cref="InvalidDataException">The bytes were not made by <see cref="PageCodec"/>.</exception>
    public Page Decode() => PageCodec.Decode(this);

    /// <summary>The page without <see cref="Page.Words"/>, at a third of the cost.</summary>
    /// <exception cref="InvalidDataException">The bytes were not made by <see cref="PageCodec"/>.</exception>
    public Page DecodeText() => PageCodec.DecodeText(this);
}
