namespace PolicyArchive.Search;

/// <summary>A lit stretch of a passage's text, in UTF-16 units, half-open.</summary>
public readonly record struct Highlight(int Start, int Length)
{
    public int End => Start + Length;
}
