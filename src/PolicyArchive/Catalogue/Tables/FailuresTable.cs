using Microsoft.Data.Sqlite;

namespace PolicyArchive.Catalogue.Tables;

internal static class FailuresTable
{
    private const string Columns = "path, sha256, size, written_at, reason, detail, parent, first_at, last_at";

    /// <summary>Keeps the time of the first failure as long as the bytes are the same.</summary>
    public static void Write(SqliteConnection connection, FailedFile file, DateTimeOffset now) => connection.Run(
        """
        INSERT INTO failures (path, sha256, size, written_at, parent, reason, detail, first_at, last_at)
        VALUES ($path, $sha256, $size, $writtenAt, $parent, $reason, $detail, $now, $now)
        ON CONFLICT (path) DO UPDATE SET
            first_at = CASE WHEN sha256 IS excluded.sha256 THEN first_at ELSE excluded.first_at END,
            sha256 = excluded.sha256, size = excluded.size, written_at = excluded.written_at, parent = excluded.parent,
            reason = excluded.reason, detail = excluded.detail, last_at = excluded.last_at
        """,
        ("$path", file.Path), ("$sha256", file.Sha256), ("$size", file.Size), ("$writtenAt", CatalogueText.Of(file.WrittenAt)),
        ("$parent", file.Parent?.Value), ("$reason", file.Reason), ("$detail", file.Detail), ("$now", CatalogueText.Of(now)));

    public static void Delete(SqliteConnection connection, string path) =>
        connection.Run("DELETE FROM failures WHERE path = $path", ("$path", path));

    public static void Delete(SqliteConnection connection, string reason, string sha256) =>
        connection.Run("DELETE FROM failures WHERE reason = $reason AND sha256 = $sha256", ("$reason", reason), ("$sha256", sha256));

    public static void DeleteAll(SqliteConnection connection, string reason) =>
        connection.Run("DELETE FROM failures WHERE reason = $reason", ("$reason", reason));

    /// <summary>What failed inside a document is listed as long as a file holds that document.</summary>
    public static IEnumerable<FailedFile> All(SqliteConnection connection) => connection.Rows(
        $"""
        SELECT {Columns} FROM failures
        WHERE parent IS NULL OR EXISTS (SELECT 1 FROM locations WHERE document = parent AND gone_at IS NULL)
        ORDER BY path
        """,
        Read);

    /// <summary>Those with a path of their own; what failed inside a document is tried again with that document.</summary>
    public static IEnumerable<KnownFile> OnDisk(SqliteConnection connection) => connection.Rows(
        $"SELECT {Columns} FROM failures WHERE parent IS NULL ORDER BY path", row =>
        {
            var file = Read(row);
            return new KnownFile(file.Path, file.Sha256, file.Size, file.WrittenAt, null, file.Reason);
        });

    private static FailedFile Read(SqliteDataReader row) => new(
        row.GetString(0), row.TextOrNull(1), row.GetInt64(2), CatalogueText.Time(row.GetString(3)), row.GetString(4), row.GetString(5))
    {
        Parent = row.TextOrNull(6) is { } parent ? DocumentsTable.Id(parent) : null,
        FirstAt = CatalogueText.Time(row.GetString(7)),
        LastAt = CatalogueText.Time(row.GetString(8)),
    };
}
