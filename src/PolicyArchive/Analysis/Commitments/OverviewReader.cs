using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PolicyArchive.Analysis.Structure;
using PolicyArchive.Documents;
using PolicyArchive.Documents.Findings;

namespace PolicyArchive.Analysis.Commitments;

/// <summary>
/// Reads tables of promises (annexes to a budget, half-yearly overviews, lists of a council): column heads that name the promise beside its number,
/// place or state, then one passage a row, or one passage a cell where the table came apart.
/// </summary>
internal sealed class OverviewReader
{
    private const int LongestCell = 260;
    private const int HeaderCells = 5;

    private readonly ImmutableArray<Passage> _passages;
    private readonly List<OverviewRow> _rows = [];
    private readonly HashSet<int> _held = [];
    private readonly bool _isMinutes;
    private int _read = -1;

    public OverviewReader(DocumentReading reading)
    {
        _passages = reading.Structure.Passages;
        _isMinutes = reading.Structure.Style is DocumentStyle.Debate or DocumentStyle.ReportedDebate;
        for (var i = 0; i < _passages.Length; i++)
        {
            var isAbout = Enumerable.Range(Math.Max(0, i - 3), Math.Min(3, i) + 1).Any(k => _passages[k].Text.Contains("oezegging", StringComparison.Ordinal));
            ReadNumbered(i, reading);
            if (i > _read && !_isMinutes) ReadRecords(i);
            if (!isAbout || i <= _read) continue;
            if (OverviewRecords.AreStacked(_passages, i + 1) && OverviewWords.IsHeader(_passages[i].Text)) ReadRegister(i + 1);
            else if (OverviewWords.IsHeader(_passages[i].Text)) ReadRows(i + 1, OverviewWords.HasStatusColumn(_passages[i].Text));
            else if (IsStackedHeader(i)) ReadCells(i + 1);
        }
    }

    public IReadOnlyList<OverviewRow> Rows => _rows;

    public bool Holds(Sentence sentence) => _held.Contains(sentence.PassageNumber);

    /// <summary>"1. Onderzoek naar de veren (T02101)": items that end in the number of a register.</summary>
    private void ReadNumbered(int index, DocumentReading reading)
    {
        if (ReadDecided(index)) return;
        var mayBe = _passages[index].Text.Contains("(T", StringComparison.Ordinal) || _passages[index].Text.Contains("(toezegging", StringComparison.Ordinal);
        if (!mayBe || _isMinutes || _passages[index].Kind == BlockKind.Heading) return;
        var items = OverviewWords.NumberedItem().Matches(_passages[index].Text);
        var isList = items.Count > 1 || items.Count == 1 && (HasItem(index - 1) || HasItem(index + 1));
        if (!isList) return;
        foreach (Match item in items)
        {
            if (CellOf(index, item.Groups["what"].Index, item.Groups["what"].Index + item.Groups["what"].Length) is { } cell) Add(new OverviewRow(cell, null, null, IsNew: false));
        }
    }

    /// <summary>"T02101 (onderzoek naar de veren): als voldaan te beschouwen": what a committee decides of a promise.</summary>
    private bool ReadDecided(int index)
    {
        if (OverviewRecords.Decided().Match(_passages[index].Text) is not { Success: true } item) return false;
        var (what, state) = (item.Groups["what"], item.Groups["state"]);
        if (CellOf(index, what.Index, what.Index + what.Length) is { } cell)
            Add(new OverviewRow(cell, CellOf(index, state.Index, state.Index + state.Length), null, IsNew: false));
        return true;
    }

    private void ReadRecords(int index)
    {
        if (OverviewRecords.IsTitle(_passages[index].Text) || OverviewRecords.HeadsNumberedRows(_passages, index)) ReadRegister(index + 1);
        else if (OverviewRecords.PromiseField(_passages, index) is { } start) ReadCard(index, start);
    }

    private void ReadCard(int index, int start)
    {
        var state = OverviewRecords.StateField(_passages, index);
        if (state < 0 || CellOf(index, start, _passages[index].Text.Length) is not { } promised) return;
        var stateCell = CellOf(state, OverviewRecords.StateStart(_passages[state].Text), _passages[state].Text.Length);
        for (var i = index + 1; i < state; i++) _held.Add(i);
        Add(new OverviewRow(promised, stateCell, stateCell is null ? null : OverviewWords.ExtentOf(stateCell.Text), IsNew: false));
    }

    /// <summary>Rows that open with a register's number; what was done stands behind the promise or below it.</summary>
    private void ReadRegister(int first)
    {
        for (var i = first; i < _passages.Length; i++)
        {
            var number = OverviewRecords.NumberLength(_passages[i].Text);
            var isAbove = OverviewRecords.IsNumber(_passages[i].Text) && i + 1 < _passages.Length;
            if (isAbove) Add(RegisterRow(++i, 0));
            else if (number > 0) Add(RegisterRow(i, number));
            else if (i > _read && !OverviewRecords.IsInside(_passages, i)) return;
            else _held.Add(i);
        }
    }

    private OverviewRow? RegisterRow(int index, int number)
    {
        var text = _passages[index].Text;
        var state = OverviewWords.State().Match(text, number + 1);
        var promised = CellOf(index, number, state.Success ? state.Index : text.Length);
        if (promised is null) return null;
        if (state.Success) return new OverviewRow(promised, CellOf(index, state.Index, text.Length), OverviewWords.ExtentOf(text[state.Index..]), IsNew: false);
        var below = index + 1 < _passages.Length && !OverviewRecords.OpensRow(_passages[index + 1].Text) ? CellOf(index + 1, 0, _passages[index + 1].Text.Length) : null;
        return new OverviewRow(promised, below, below is null ? null : OverviewWords.ExtentOf(below.Text), IsNew: false);
    }

    private bool HasItem(int index) => index >= 0 && index < _passages.Length && OverviewWords.NumberedItem().IsMatch(_passages[index].Text);

    private void ReadRows(int first, bool hasStates)
    {
        for (var i = first; i < _passages.Length; i++)
        {
            if (OverviewWords.IsHeader(_passages[i].Text)) return;
            if (RowOf(i, hasStates) is { } row) Add(row);
            else if (_passages[i].Kind == BlockKind.Paragraph) return;
        }
    }

    private OverviewRow? RowOf(int index, bool hasStates)
    {
        var text = _passages[index].Text;
        var number = OverviewWords.RowNumber().Match(text);
        if (!number.Success) return null;
        var state = OverviewWords.State().Match(text, number.Length);
        var meeting = OverviewWords.Meeting().Match(text, number.Length);
        var end = text.TrimEnd().Length;
        var stateStart = state.Success ? state.Index : end;
        var promised = CellOf(index, number.Length, meeting.Success ? Math.Min(stateStart, meeting.Index) : stateStart);
        if (promised is null) return null;
        return new OverviewRow(promised, CellOf(index, stateStart, end), state.Success ? OverviewWords.ExtentOf(text[stateStart..]) : null, IsNew: !hasStates && !state.Success);
    }

    /// <summary>"Nr", "Omschrijving van de toezegging", "Vindplaats" and "Stand van zaken", each a passage of its own.</summary>
    private bool IsStackedHeader(int index)
    {
        if (_passages.Skip(index).Take(HeaderCells).Any(p => OverviewWords.IsHeader(p.Text))) return false;
        var from = index;
        while (from > 0 && index - from < 2 && _passages[from - 1].Text.Length < 40) from--;
        var cells = _passages.Skip(from).Take(HeaderCells).TakeWhile(p => p.Text.Length < 40).Select(p => p.Text);
        var joined = string.Join(' ', cells);
        return _passages[index].Text.Length < 40 && OverviewWords.IsHeader(joined) && OverviewWords.HasStatusColumn(joined);
    }

    private void ReadCells(int first)
    {
        for (var i = first; i < _passages.Length && _passages[i].Text.Length < LongestCell; i++)
        {
            if (KindOf(i) != Cell.Promise) continue;
            var inside = OverviewWords.Meeting().Match(_passages[i].Text);
            var isRow = inside.Success || KindOf(i + 1) != Cell.Promise;
            var promised = CellOf(i, 0, inside.Success ? inside.Index : _passages[i].Text.Length);
            if (!isRow || promised is null || OverviewWords.RefersElsewhere(promised.Text)) continue;
            var state = Enumerable.Range(i + 1, 3).TakeWhile(k => KindOf(k) != Cell.Promise).FirstOrDefault(k => KindOf(k) == Cell.State, -1);
            var stateCell = state < 0 ? null : CellOf(state, 0, _passages[state].Text.Length);
            Add(new OverviewRow(promised, stateCell, stateCell is null ? null : OverviewWords.ExtentOf(stateCell.Text), IsNew: false));
        }
    }

    private enum Cell
    {
        None,
        Promise,
        Meeting,
        State,
    }

    private Cell KindOf(int index)
    {
        if (index >= _passages.Length) return Cell.None;
        var text = _passages[index].Text;
        if (OverviewWords.IsColumnHead(text)) return Cell.None;
        if (OverviewWords.State().Match(text) is { Success: true, Index: 0 }) return Cell.State;
        return OverviewWords.IsSource(text) ? Cell.Meeting : Cell.Promise;
    }

    private void Add(OverviewRow? row)
    {
        if (row is null) return;
        _rows.Add(row);
        _held.Add(row.Promised.PassageNumber);
        if (row.State is not null) _held.Add(row.State.PassageNumber);
        _read = Math.Max(_read, Math.Max(row.Promised.PassageNumber, row.State?.PassageNumber ?? -1));
    }

    private OverviewCell? CellOf(int index, int start, int end)
    {
        var length = _passages[index].Text.AsSpan(start, Math.Max(0, end - start)).TrimEnd(" ,;:").Length;
        return length < 4 ? null : new OverviewCell(index, _passages[index], start, length);
    }
}
