namespace PolicyArchive.Search;

/// <summary>What a commit of the index holds: all changes of this catalogue up to this number.</summary>
/// <param name="Generation">The catalogue's own mark; another mark is another catalogue.</param>
public sealed record IndexState(string Generation, long Sequence)
{
    /// <summary>Nothing that can be used.</summary>
    public static readonly IndexState Nothing = new("", 0);
}
