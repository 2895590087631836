using PolicyArchive.Documents;

namespace PolicyArchive.Extraction;

/// <summary>What became of a file that was given to a reader: its pages, or the reason why there are none.</summary>
public abstract record ReadResult
{
    private ReadResult()
    {
    }

    /// <summary>The file was read; pages without text are pages too.</summary>
    public sealed record Read(ExtractedDocument Document) : ReadResult;

    /// <param name="Detail">One sentence for the report, without a stack trace.</param>
    public sealed record Unreadable(UnreadableReason Reason, string Detail) : ReadResult;
}
