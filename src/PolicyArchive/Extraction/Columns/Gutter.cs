namespace PolicyArchive.Extraction.Columns;

/// <summary>A white strip from top to bottom; infinite on the outer side of the first and the last column.</summary>
internal readonly record struct Gutter(float Left, float Right)
{
    public float Width => Right - Left;

    public bool IsBetweenColumns => float.IsFinite(Left) && float.IsFinite(Right);

    public float Middle => (Left + Right) / 2;
}
