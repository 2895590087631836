using Microsoft.Data.Sqlite;
using PolicyArchive.Documents;

namespace PolicyArchive.Catalogue.Tables;

internal static class LocationsTable
{
    /// <summary>The document that the file holds, or held last.</summary>
    public static LastContent? Last(SqliteConnection connection, string path) => connection.Row(
        "SELECT document, version, gone_at IS NULL FROM locations WHERE path = $path ORDER BY version DESC LIMIT 1",
        row => new LastContent(DocumentsTable.Id(row.GetString(0)), row.GetInt32(1), row.GetBoolean(2)), ("$path", path));

    public static void Write(SqliteConnection connection, DocumentId document, SourceFile file, int version) => connection.Run(
        """
        INSERT INTO locations (path, document, version, size, written_at) VALUES ($path, $document, $version, $size, $writtenAt)
        ON CONFLICT (path, document) DO UPDATE SET
            version = excluded.version, size = excluded.size, written_at = excluded.written_at, gone_at = NULL
        """,
        ("$path", file.Location), ("$document", document.Value), ("$version", version), ("$size", file.Size),
        ("$writtenAt", CatalogueText.Of(file.WrittenAt)));

    public static void MarkGone(SqliteConnection connection, string path, DateTimeOffset at) => connection.Run(
        "UPDATE locations SET gone_at = $at WHERE path = $path AND gone_at IS NULL", ("$path", path), ("$at", CatalogueText.Of(at)));

    /// <summary>The first living one by path; null for a document that is gone or lives only inside another.</summary>
    public static string? FirstOf(SqliteConnection connection, DocumentId document) => connection.Row(
        "SELECT path FROM locations WHERE document = $document AND gone_at IS NULL ORDER BY path LIMIT 1",
        row => row.GetString(0), ("$document", document.Value));

    public static IEnumerable<DocumentLocation> Of(SqliteConnection connection, DocumentId document) => connection.Rows(
        "SELECT path, version, size, written_at, gone_at FROM locations WHERE document = $document ORDER BY gone_at IS NOT NULL, path",
        Read, ("$document", document.Value));

    public static DocumentId? DocumentAt(SqliteConnection connection, string path) => connection.Row<DocumentId?>(
        "SELECT document FROM locations WHERE path = $path ORDER BY gone_at IS NOT NULL, version DESC LIMIT 1",
        row => DocumentsTable.Id(row.GetString(0)), ("$path", path));

    /// <summary>What lies before and after a path in its folder and the folders in it, so many on each side; the cost does not grow with the folder.</summary>
    public static IEnumerable<DocumentId> Beside(SqliteConnection connection, string path, int each)
    {
        var folder = path[..(path.LastIndexOf('/') + 1)];
        var behindFolder = folder.Length == 0 ? "\uffff" : $"{folder[..^1]}0";
        return connection.Rows(
            """
            SELECT document FROM (SELECT document FROM locations WHERE path > $path AND path < $behindFolder ORDER BY path LIMIT $each)
            UNION SELECT document FROM (SELECT document FROM locations WHERE path < $path AND path >= $folder ORDER BY path DESC LIMIT $each)
            """,
            row => DocumentsTable.Id(row.GetString(0)), ("$path", path), ("$folder", folder), ("$behindFolder", behindFolder), ("$each", each));
    }

    public static IEnumerable<KnownFile> Living(SqliteConnection connection) => connection.Rows(
        """
        SELECT l.path, d.sha256, l.size, l.written_at, d.id FROM locations l JOIN documents d ON d.id = l.document
        WHERE l.gone_at IS NULL ORDER BY l.path
        """,
        row => new KnownFile(
            row.GetString(0), row.GetString(1), row.GetInt64(2), CatalogueText.Time(row.GetString(3)), DocumentsTable.Id(row.GetString(4)), null));

    private static DocumentLocation Read(SqliteDataReader row) => new(
        row.GetString(0), row.GetInt32(1), row.GetInt64(2), CatalogueText.Time(row.GetString(3)),
        row.TextOrNull(4) is { } goneAt ? CatalogueText.Time(goneAt) : null);
}

/// <summary>What a path held last, and whether it still does.</summary>
internal sealed record LastContent(DocumentId Document, int Version, bool IsThere);
