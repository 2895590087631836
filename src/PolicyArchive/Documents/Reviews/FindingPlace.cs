namespace PolicyArchive.Documents.Reviews;

/// <summary>A finding as it was when a person looked at it, so that it is known again when other rules give it another id.</summary>
/// <param name="Type">As answers write it: <c>commitment-mention</c>; <c>register-record</c> for a commitment that only a register knows.</param>
public sealed record FindingPlace(string Id, string Type, DocumentId Document, TextSpan Span)
{
    /// <summary>Of one type, and more than half of the longer of the two is shared.</summary>
    public bool IsLike(string type, TextSpan span)
    {
        if (type != Type || !Span.Overlaps(span)) return false;
        var shared = Math.Min(Span.End, span.End) - Math.Max(Span.Start, span.Start);
        return 2 * shared > Math.Max(Span.Length, span.Length);
    }
}
