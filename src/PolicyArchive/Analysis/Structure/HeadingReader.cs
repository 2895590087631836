using PolicyArchive.Documents;

namespace PolicyArchive.Analysis.Structure;

/// <summary>Recognises the heading of a section, also where extraction saw a short paragraph.</summary>
internal static class HeadingReader
{
    private const int Longest = 120;
    private const int ShortestSection = 60;

    public static bool Is(Passage passage, Passage? next)
    {
        if (passage.Kind == BlockKind.Heading) return true;
        var text = passage.Text;
        if (passage.Kind is not (BlockKind.Paragraph or BlockKind.ListItem) || text.Length is < 3 or > Longest || next is null) return false;
        if (text[^1] is '.' or ',' or ';' or '!' or '?' or ':') return false;
        var first = text[0];
        var opensLikeHeading = char.IsUpper(first) || char.IsAsciiDigit(first);
        var hasSection = next.Kind == BlockKind.Paragraph && next.Text.Length >= ShortestSection && (next.Text.Length > text.Length) && !char.IsLower(next.Text[0]);
        return opensLikeHeading && hasSection;
    }
}
