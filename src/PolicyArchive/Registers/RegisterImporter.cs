using System.Collections.Immutable;
using PolicyArchive.Catalogue;

namespace PolicyArchive.Registers;

/// <summary>
/// Keeps what a register says, in one commit. A record that says what it said before is not written again, so that the same file twice
/// is the same catalogue.
/// </summary>
public sealed class RegisterImporter(CatalogueWriter writer, CatalogueReader catalogue)
{
    private const string TweedeKamer = "Tweede Kamer";

    /// <param name="register">Name of the list; null: the file's. SyncFeed is always that of the Tweede Kamer.</param>
    /// <param name="columns">Heading by field, for a list.</param>
    /// <exception cref="RegisterException">The file is no register, or has no column for the text.</exception>
    public ImportReport Import(RegisterFile file, string? register, IReadOnlyDictionary<ListField, string> columns)
    {
        var name = file.IsXml ? TweedeKamer : register ?? Path.GetFileNameWithoutExtension(file.Name);
        var known = new RegisterState(catalogue.RegisterRecords().Select(imported => imported.Record));
        var bad = ImmutableArray.CreateBuilder<BadRow>();
        foreach (var row in file.IsXml ? SyncFeedReader.Read(file) : RowsOf(file, name, columns))
        {
            if (row is RegisterRow.Bad(var line, var reason)) bad.Add(new BadRow(line, reason));
            else known.Take(row);
        }

        if (known.Said + bad.Count == 0)
            throw new RegisterException($"'{file.Name}' holds no records: give SyncFeed XML with Toezegging entries, or CSV with a row of headings.");
        Keep(known);
        return known.Report(file.Name, name, bad.DrainToImmutable());
    }

    private void Keep(RegisterState state)
    {
        var news = state.News;
        if (news.Count == 0) return;
        writer.Commit(change =>
        {
            foreach (var record in news) change.Record(record);
        });
    }

    private static IEnumerable<RegisterRow> RowsOf(RegisterFile file, string register, IReadOnlyDictionary<ListField, string> columns)
    {
        var rows = new CsvSplitter(file.Text).Rows().ToList();
        if (rows.Count == 0) return [];
        var mapping = ColumnMapping.Of(rows[0].Cells, columns, out var problem);
        if (problem is not null) throw new RegisterException(problem);
        return new CsvListReader(file, register, mapping).Read(rows.Skip(1), rows[0].Cells.Length);
    }
}
