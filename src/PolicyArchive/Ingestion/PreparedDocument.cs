using PolicyArchive.Linking;

namespace PolicyArchive.Ingestion;

/// <summary>A stored document as linking sees it, or why it cannot be seen so.</summary>
internal abstract record PreparedDocument
{
    private PreparedDocument()
    {
    }

    public sealed record Ready(LinkableDocument Document) : PreparedDocument;

    /// <param name="Detail">One sentence.</param>
    public sealed record Broken(string Detail) : PreparedDocument;
}
