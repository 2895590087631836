using Microsoft.Data.Sqlite;
using PolicyArchive.Documents.Registers;

namespace PolicyArchive.Catalogue.Tables;

/// <summary>What registers said, among the events: one for each state of a record.</summary>
internal static class RegisterEvents
{
    private const string Kind = "register-record";

    public static void Write(SqliteConnection connection, RegisterRecord record, DateTimeOffset at) => connection.Run(
        $"INSERT INTO events (at, source, kind, subject, content) VALUES ($at, $source, '{Kind}', $subject, $content)",
        ("$at", CatalogueText.Of(at)), ("$source", record.Register), ("$subject", record.Id), ("$content", CatalogueText.ToJson(record)));

    /// <summary>In the order of import.</summary>
    public static IEnumerable<ImportedRecord> All(SqliteConnection connection) => connection.Rows(
        $"SELECT content, at FROM events WHERE kind = '{Kind}' ORDER BY number", Read);

    /// <summary>As last imported.</summary>
    public static ImportedRecord? Find(SqliteConnection connection, string id) => connection.Row(
        $"SELECT content, at FROM events WHERE subject = $id AND kind = '{Kind}' ORDER BY number DESC LIMIT 1", Read, ("$id", id));

    private static ImportedRecord Read(SqliteDataReader row) =>
        new(CatalogueText.FromJson<RegisterRecord>(row.GetString(0)), CatalogueText.Time(row.GetString(1)));
}
