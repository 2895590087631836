namespace PolicyArchive.Documents;

/// <summary>A stretch of one page's text: half-open, in UTF-16 units of <see cref="Documents.Page.Text"/>.</summary>
/// <param name="Page">Page number, from 1.</param>
public readonly record struct TextSpan(int Page, int Start, int Length)
{
    public int End => Start + Length;

    public bool Overlaps(TextSpan other) => Page == other.Page && Start < other.End && other.Start < End;

    public bool Contains(TextSpan other) => Page == other.Page && Start <= other.Start && other.End <= End;
}
