using PolicyArchive.Analysis.Structure;
using PolicyArchive.Documents;

namespace PolicyArchive.Analysis.Metadata;

/// <summary>The lines in which a document says what it is: those above the salutation or the first turn, with the margin beside them.</summary>
internal sealed class DocumentHead
{
    private const int MostLines = 60;
    private const int LongestLine = 1_000;

    public DocumentHead(ExtractedDocument document, DocumentStructure structure)
    {
        var first = document.Pages.IsDefaultOrEmpty ? null : document.Pages[0];
        Margin = first is null ? [] : [.. document.Pages.Take(2).SelectMany(p => p.Furniture).Select(f => f.Text)];
        Lines = [.. HeadPassages(structure).Take(MostLines).Select(p => p.Text.Length <= LongestLine ? p.Text.Trim() : p.Text[..LongestLine])];
        Labels = HeadLabels.Read(Lines, [.. document.Pages.Take(2).SelectMany(p => p.Furniture).Where(f => f.Kind == FurnitureKind.Colophon).Select(f => f.Text)]);
    }

    public IReadOnlyList<string> Lines { get; }

    /// <summary>Furniture of the first two pages: running headers, footers, colophon.</summary>
    public IReadOnlyList<string> Margin { get; }

    public HeadLabels Labels { get; }

    private static IEnumerable<Passage> HeadPassages(DocumentStructure structure)
    {
        var headed = structure.Sentences.Where(s => s.Zone is Zone.Letterhead).Select(s => s.Passage).Distinct().ToList();
        return headed.Count > 0 ? headed : structure.Passages.Where(p => p.Kind != BlockKind.Footnote).Take(14);
    }
}
