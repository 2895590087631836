using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using PolicyArchive.Documents;
using PolicyArchive.Documents.Findings;

namespace PolicyArchive.Catalogue.Tables;

internal static class FindingsTable
{
    public static void Write(SqliteConnection connection, DocumentId document, ImmutableArray<Finding> findings)
    {
        connection.Run("DELETE FROM findings WHERE document = $document", ("$document", document.Value));
        for (var number = 0; number < findings.Length; number++)
            Write(connection, document, number, findings[number]);
    }

    public static IEnumerable<Finding> Of(SqliteConnection connection, DocumentId document) => connection.Rows(
        "SELECT type, content FROM findings WHERE document = $document ORDER BY number",
        row => FindingTypes.Read(row.GetString(0), row.GetString(1)), ("$document", document.Value));

    public static IEnumerable<StoredFinding<T>> OfType<T>(SqliteConnection connection) where T : Finding => connection.Rows(
        "SELECT type, content, document FROM findings WHERE type = $type ORDER BY document, number",
        Read<T>, ("$type", FindingTypes.NameOf(typeof(T))));

    public static StoredFinding<Finding>? Find(SqliteConnection connection, string id) => connection.Row(
        "SELECT type, content, document FROM findings WHERE id = $id ORDER BY document, number LIMIT 1", Read<Finding>, ("$id", id));

    public static IEnumerable<StoredFinding<Reference>> Citing(SqliteConnection connection, string number) => connection.Rows(
        """
        SELECT type, content, document FROM findings
        WHERE type = 'reference' AND json_extract(content, '$.normalized') = $number ORDER BY document, number
        """,
        Read<Reference>, ("$number", number));

    public static IEnumerable<DocumentId> Citers(SqliteConnection connection, string number, int limit) => connection.Rows(
        "SELECT DISTINCT document FROM findings WHERE type = 'reference' AND json_extract(content, '$.normalized') = $number LIMIT $limit",
        row => DocumentsTable.Id(row.GetString(0)), ("$number", number), ("$limit", limit));

    /// <summary>All of them begin with T, so that the index of numbers finds them without reading every citation.</summary>
    public static IEnumerable<StoredFinding<Reference>> CommitmentNumbers(SqliteConnection connection) => connection.Rows(
            """
            SELECT type, content, document FROM findings
            WHERE type = 'reference' AND json_extract(content, '$.normalized') >= 'T' AND json_extract(content, '$.normalized') < 'U'
            ORDER BY document, number
            """,
            Read<Reference>)
        .Where(stored => stored.Finding.Kind == ReferenceKind.Toezegging);

    private static void Write(SqliteConnection connection, DocumentId document, int number, Finding finding) => connection.Run(
        "INSERT INTO findings VALUES ($document, $number, $id, $type, $page, $start, $length, $quote, $content)",
        ("$document", document.Value), ("$number", number), ("$id", finding.Id), ("$type", FindingTypes.NameOf(finding.GetType())),
        ("$page", finding.Span.Page), ("$start", finding.Span.Start), ("$length", finding.Span.Length), ("$quote", finding.Quote),
        ("$content", CatalogueText.ToJson(finding)));

    private static StoredFinding<T> Read<T>(SqliteDataReader row) where T : Finding =>
        new(DocumentsTable.Id(row.GetString(2)), (T)FindingTypes.Read(row.GetString(0), row.GetString(1)));
}
