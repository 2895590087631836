using PolicyArchive.Extraction.Letters;

namespace PolicyArchive.Extraction.Layout;

/// <summary>A word with its place, in the frame of its writing direction (see <see cref="Glyph"/>).</summary>
/// <param name="IsMark">Raised and small, as the mark of a footnote is; ordinals and units ("2e", "m2") are not.</param>
internal sealed record Word(string Text, float Left, float Right, float Baseline, float Size, Typeface Face, bool IsMark)
{
    /// <summary>How far letters reach over and under the baseline, in parts of their size.</summary>
    public const float Ascent = 0.78f;

    public const float Descent = 0.22f;

    public float Top => Baseline - Ascent * Size;

    public float Bottom => Baseline + Descent * Size;
}
