using PolicyArchive.Extraction.Letters;

namespace PolicyArchive.Extraction.Words;

/// <summary>Tells the marks of footnotes from the letters they stand behind.</summary>
internal static class Superscripts
{
    private const float SmallestRaise = 0.12f;
    private const float LargestMark = 0.85f;
    private const float SameBaseline = 0.1f;
    private const float SameSize = 0.5f;

    /// <summary>True for raised digits with a code of their own, which NFKC would melt into the word before them.</summary>
    public static bool IsDigit(string text) => text.Length == 1 && text[0] is '¹' or '²' or '³' or '⁰' or (>= '⁴' and <= '⁹');

    public static bool IsRaisedOver(in Glyph host, in Glyph glyph) =>
        IsSign(glyph.Text) && IsRaised(host.Baseline, host.Size, glyph.Baseline, glyph.Size);

    public static bool IsRaised(float hostBaseline, float hostSize, float baseline, float size)
    {
        var raise = hostBaseline - baseline;
        var isLifted = raise >= SmallestRaise * hostSize && raise < hostSize;
        return isLifted && size <= LargestMark * hostSize;
    }

    /// <summary>True for a second digit of a mark.</summary>
    public static bool IsBeside(in Glyph mark, in Glyph glyph)
    {
        var isLevel = Math.Abs(glyph.Baseline - mark.Baseline) <= SameBaseline * glyph.Size;
        return IsSign(glyph.Text) && isLevel && Math.Abs(glyph.Size - mark.Size) < SameSize;
    }

    private static bool IsSign(string text) => text.Length == 1 && (char.IsAsciiDigit(text[0]) || text[0] is '*' or '†' or '‡');
}
