namespace PolicyArchive.Search.Asking;

internal enum QueryPartKind
{
    Word,
    Phrase,
    Or,
    Open,
    Close,
}

/// <summary>A piece of a query between spaces, before its meaning is looked for.</summary>
/// <param name="Field">Name before the colon, when it is one that is known.</param>
/// <param name="Start">Where the piece begins in the query.</param>
internal sealed record QueryPart(QueryPartKind Kind, string Text, bool IsDenied, string? Field, int Start)
{
    public int End { get; init; }

    public bool IsPlainWord => Kind == QueryPartKind.Word && !IsDenied && Field is null;
}
