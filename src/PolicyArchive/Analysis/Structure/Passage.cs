using System.Collections.Immutable;
using PolicyArchive.Documents;

namespace PolicyArchive.Analysis.Structure;

/// <summary>
/// A paragraph as its author wrote it: lines that a text file broke and halves that a page end parted are one again. Furniture is left out.
/// </summary>
/// <param name="Raw">The pieces' text joined by single spaces; what <see cref="Citation.Quote"/> is cut from.</param>
/// <param name="Text">As <paramref name="Raw"/>, unit for unit, with every kind of white space as a plain space; what finders read.</param>
/// <param name="Pieces">Where the text stands: one span a page, in order of place.</param>
/// <param name="Mark">A footnote's own mark; null for other kinds.</param>
public sealed record Passage(BlockKind Kind, string Raw, string Text, ImmutableArray<TextSpan> Pieces, string? Mark = null)
{
    public int Page => Pieces[0].Page;

    /// <summary>
    /// The place of a stretch of <see cref="Text"/>. What lies beyond its second page is cut off, and so is the joint of two pages at its beginning.
    /// </summary>
    public Citation Cite(int start, int length)
    {
        int offset = 0, begin = start;
        TextSpan? first = null;
        foreach (var piece in Pieces)
        {
            var part = Overlap(piece, offset, start, start + length);
            if (part.Length > 0 && first is { } begun) return new Citation(begun, part, QuoteOf(begin, begun, part));
            if (part.Length > 0) (first, begin) = (part, Math.Max(start, offset));
            offset += piece.Length + 1;
        }

        return new Citation(first ?? Pieces[0] with { Length = 0 }, null, Raw.Substring(begin, first?.Length ?? 0));
    }

    private string QuoteOf(int start, TextSpan first, TextSpan second)
    {
        var length = first.Length + 1 + second.Length;
        return start + length <= Raw.Length ? Raw.Substring(start, length) : Raw[start..];
    }

    private static TextSpan Overlap(TextSpan piece, int offset, int start, int end)
    {
        var from = Math.Max(start, offset);
        var to = Math.Min(end, offset + piece.Length);
        return to > from ? new TextSpan(piece.Page, piece.Start + from - offset, to - from) : piece with { Length = 0 };
    }
}
