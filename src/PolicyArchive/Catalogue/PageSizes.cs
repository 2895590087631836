namespace PolicyArchive.Catalogue;

/// <summary>What the stored pages take, in bytes after compression.</summary>
/// <param name="Text">Text, blocks and furniture.</param>
/// <param name="Words">Word boxes.</param>
public sealed record PageSizes(long Pages, long Text, long Words)
{
    public double BytesPerPage => Pages == 0 ? 0 : (double)(Text + Words) / Pages;
}
