using PolicyArchive.Extraction.Letters;

namespace PolicyArchive.Extraction.Words;

/// <summary>A word with its place, in the frame of its writing direction (see <see cref="Glyph"/>).</summary>
/// <param name="Baseline">That of the line it stands in; a raised mark stands <paramref name="Raise"/> points above it.</param>
internal sealed record Word(string Text, float Left, float Right, float Baseline, float Size, Typeface Face)
{
    /// <summary>How far letters reach over and under the baseline, in parts of their size.</summary>
    private const float Ascent = 0.78f;

    private const float Descent = 0.22f;

    public float Raise { get; init; }

    /// <summary>The mark of a footnote: raised and small. Ordinals and units ("2e", "m2") are not.</summary>
    public bool IsMark { get; init; }

    /// <summary>Follows the word before it without a space, as a full stop follows a mark.</summary>
    public bool IsGlued { get; init; }

    /// <summary>Set off by three blanks or more: a column made with the space bar.</summary>
    public bool IsTabbed { get; init; }

    public float Top => Baseline - Raise - Ascent * Size;

    public float Bottom => Baseline - Raise + Descent * Size;

    public float Width => Right - Left;
}
