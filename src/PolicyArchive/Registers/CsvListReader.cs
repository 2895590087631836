using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PolicyArchive.Analysis.Deadlines;
using PolicyArchive.Documents;
using PolicyArchive.Documents.Findings;
using PolicyArchive.Documents.Registers;

namespace PolicyArchive.Registers;

/// <summary>Reads a list of commitments in CSV, one row each; the first row names the columns.</summary>
/// <param name="register">Name of the list.</param>
internal sealed partial class CsvListReader(RegisterFile file, string register, ColumnMapping mapping)
{
    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);

    /// <param name="rows">Without the headings.</param>
    public IEnumerable<RegisterRow> Read(IEnumerable<CsvRow> rows, int columns) => rows.Select(row => Read(row, columns));

    private RegisterRow Read(CsvRow row, int columns)
    {
        if (row.Problem is { } problem) return new RegisterRow.Bad(row.Line, problem);
        if (row.Cells.Length != columns)
            return new RegisterRow.Bad(row.Line, $"the row has {row.Cells.Length} columns and the headings {columns}");
        if (mapping.Cell(row, ListField.Text) is not { } text) return new RegisterRow.Bad(row.Line, "the row has no text");

        var date = mapping.Cell(row, ListField.Date);
        var madeOn = RegisterDates.Read(date ?? mapping.Cell(row, ListField.Occasion) ?? "");
        if (date is not null && madeOn is null) return new RegisterRow.Bad(row.Line, $"'{date}' is no date");

        var number = mapping.Cell(row, ListField.Number);
        var key = number ?? StableId.Of(text, date ?? "");
        if (!_seen.TryAdd(key, row.Line)) return new RegisterRow.Bad(row.Line, $"{number ?? "the same text"} stands on line {_seen[key]} already");
        return new RegisterRow.Read(row.Line, RecordOf(row, key, text, madeOn));
    }

    private RegisterRecord RecordOf(CsvRow row, string key, string text, DateOnly? madeOn)
    {
        var number = mapping.Cell(row, ListField.Number);
        var to = AssemblyOf(mapping.Cell(row, ListField.To), number);
        return new RegisterRecord
        {
            Register = register, Key = key, Number = number, Text = text, Verbatim = row.Verbatim, Place = new(file.Name, file.Id, row.Line),
            Status = mapping.Cell(row, ListField.Status),
            MadeOn = madeOn, Due = DueOf(mapping.Cell(row, ListField.Due), text, madeOn, to),
            Actor = mapping.Cell(row, ListField.Actor), To = to,
            AskedBy = Several(mapping.Cell(row, ListField.Member)),
            Occasion = mapping.Cell(row, ListField.Occasion),
            Letters = Several(mapping.Cell(row, ListField.Letters)),
        };
    }

    private static Due? DueOf(string? term, string text, DateOnly? madeOn, string? to)
    {
        if (term is null) return DeadlineReader.Read(text, madeOn, to);
        return RegisterDates.ReadWhole(term) is { } day ? new Due(term, null, day) : DeadlineReader.Read(term, madeOn, to) ?? new Due(term, null, null);
    }

    /// <summary>The shape of the number tells the Chamber where no column does.</summary>
    private static string? AssemblyOf(string? said, string? number) => said?.ToLowerInvariant() switch
    {
        "tk" => "Tweede Kamer",
        "ek" => "Eerste Kamer",
        not null => said,
        null when number is not null && NumberOfEersteKamer().IsMatch(number) => "Eerste Kamer",
        null when number is not null && number.StartsWith("TZ", StringComparison.Ordinal) => "Tweede Kamer",
        null => null,
    };

    private static ImmutableArray<string> Several(string? cell) =>
        cell is null ? [] : [.. cell.Split(';', '\n').Select(part => part.Trim()).Where(part => part.Length > 0)];

    [GeneratedRegex(@"^T\d{5}$", RegexOptions.None, 1_000)]
    private static partial Regex NumberOfEersteKamer();
}
