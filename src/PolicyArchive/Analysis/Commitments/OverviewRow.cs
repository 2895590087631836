using PolicyArchive.Analysis.Structure;
using PolicyArchive.Documents.Findings;

namespace PolicyArchive.Analysis.Commitments;

/// <summary>A row of a table of promises: what was promised, and what was done about it.</summary>
/// <param name="State">Null where the row does not say.</param>
/// <param name="IsNew">The table keeps no state: its rows promise rather than look back.</param>
internal sealed record OverviewRow(OverviewCell Promised, OverviewCell? State, FulfilmentExtent? Extent, bool IsNew);

/// <summary>A stretch of a passage.</summary>
internal sealed record OverviewCell(int PassageNumber, Passage Passage, int Start, int Length)
{
    public string Text => Passage.Text.Substring(Start, Length);

    public Citation Cite() => Passage.Cite(Start, Length);
}
