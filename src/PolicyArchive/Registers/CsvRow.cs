using System.Collections.Immutable;

namespace PolicyArchive.Registers;

/// <summary>One row of a table in CSV.</summary>
/// <param name="Line">On which it begins, from 1.</param>
/// <param name="Verbatim">Without the line end.</param>
/// <param name="Problem">Why it cannot be cut into cells; null for a good one.</param>
internal sealed record CsvRow(int Line, ImmutableArray<string> Cells, string Verbatim, string? Problem = null)
{
    public bool IsBlank => Cells.All(string.IsNullOrWhiteSpace);
}
