using PolicyArchive.Extraction.Lines;

namespace PolicyArchive.Extraction.Columns;

/// <summary>A piece of a page in reading order.</summary>
internal abstract record Strip
{
    private Strip()
    {
    }

    /// <summary>Running text, one line under the other; where a column ends the next line stands higher.</summary>
    /// <param name="Right">Where the column ends, which its lines may not reach.</param>
    public sealed record Flow(List<Line> Lines, float Right) : Strip;

    /// <summary>One row of a table: the lines of its first cell, then those of the next.</summary>
    public sealed record TableRow(List<List<Line>> Cells) : Strip;
}
