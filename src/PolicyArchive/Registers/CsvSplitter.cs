using System.Collections.Immutable;
using System.Text;

namespace PolicyArchive.Registers;

/// <summary>
/// Cuts CSV into rows as RFC 4180 says, with a comma, semicolon or tab between cells, whichever the first line has most. A quote that is not closed costs its own
/// line only: a cell longer than any text is taken for one.
/// </summary>
internal sealed class CsvSplitter(string text)
{
    private const int LongestCell = 50_000;

    private readonly char _between = SeparatorOf(text);
    private readonly LineCounter _lines = new(text);
    private int _at = text.StartsWith('\uFEFF') ? 1 : 0;

    public IEnumerable<CsvRow> Rows()
    {
        while (_at < text.Length)
        {
            var row = Next();
            if (!row.IsBlank || row.Problem is not null) yield return row;
        }
    }

    private CsvRow Next()
    {
        var start = _at;
        var line = _lines.LineAt(start);
        var cells = ImmutableArray.CreateBuilder<string>();
        while (true)
        {
            if (ReadCell() is not { } cell) return Broken(start, line);
            cells.Add(cell);
            if (_at < text.Length && text[_at] == _between) _at++;
            else break;
        }

        var end = _at;
        SkipLineEnd();
        return new CsvRow(line, cells.DrainToImmutable(), text[start..end]);
    }

    /// <summary>Null for a quote that is not closed.</summary>
    private string? ReadCell()
    {
        if (_at < text.Length && text[_at] == '"') return ReadQuoted();
        var start = _at;
        while (_at < text.Length && text[_at] != _between && text[_at] is not ('\r' or '\n')) _at++;
        return text[start.._at].Trim();
    }

    private string? ReadQuoted()
    {
        var cell = new StringBuilder();
        for (var i = _at + 1; i < text.Length && cell.Length < LongestCell; i++)
        {
            if (text[i] != '"') cell.Append(text[i]);
            else if (i + 1 < text.Length && text[i + 1] == '"') cell.Append(text[i++]);
            else if (EndsCell(i + 1)) return Close(i + 1, cell);
            else cell.Append('"');
        }

        return null;
    }

    private string Close(int after, StringBuilder cell)
    {
        _at = after;
        return cell.ToString().Trim();
    }

    private bool EndsCell(int place) => place >= text.Length || text[place] == _between || text[place] is '\r' or '\n';

    private CsvRow Broken(int start, int line)
    {
        var end = text.IndexOf('\n', start);
        _at = end < 0 ? text.Length : end + 1;
        return new CsvRow(line, [], text[start.._at].TrimEnd(), "a quote is opened and not closed");
    }

    private void SkipLineEnd()
    {
        if (_at < text.Length && text[_at] == '\r') _at++;
        if (_at < text.Length && text[_at] == '\n') _at++;
    }

    private static char SeparatorOf(string text)
    {
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        var head = end < 0 ? text : text[..end];
        return new[] { ';', ',', '\t' }.MaxBy(separator => head.Count(letter => letter == separator));
    }
}
