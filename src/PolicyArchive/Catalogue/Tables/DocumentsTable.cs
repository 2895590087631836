using Microsoft.Data.Sqlite;
using PolicyArchive.Documents;

namespace PolicyArchive.Catalogue.Tables;

internal static class DocumentsTable
{
    private const string Columns = "id, sha256, sequence, metadata, rules_version, page_count, readable_pages, embedded_title, superseded_by";

    public static void Write(SqliteConnection connection, AnalysedDocument analysed, string analysedAs)
    {
        var (document, metadata) = (analysed.Document, analysed.Metadata);
        connection.Run(
            """
            INSERT INTO documents
                (id, sha256, sequence, kind, title, date, metadata, embedded_title, page_count, readable_pages, rules_version, analysed_as)
            VALUES ($id, $sha256, $sequence, $kind, $title, $date, $metadata, $embeddedTitle, $pages, $readable, $rules, $as)
            ON CONFLICT (id) DO UPDATE SET
                sequence = excluded.sequence, kind = excluded.kind, title = excluded.title, date = excluded.date, metadata = excluded.metadata,
                embedded_title = excluded.embedded_title, page_count = excluded.page_count, readable_pages = excluded.readable_pages,
                rules_version = excluded.rules_version, analysed_as = excluded.analysed_as
            """,
            ("$id", document.Id.Value), ("$sha256", document.Sha256), ("$sequence", MetaTable.NextSequence(connection)),
            ("$kind", CatalogueText.Of(metadata.Kind)), ("$title", metadata.Title), ("$date", CatalogueText.Of(metadata.Date)),
            ("$metadata", CatalogueText.ToJson(metadata)), ("$embeddedTitle", document.EmbeddedTitle), ("$pages", document.Pages.Length),
            ("$readable", document.Pages.Count(IsReadable)), ("$rules", analysed.RulesVersion), ("$as", analysedAs));
    }

    public static bool Has(SqliteConnection connection, DocumentId id) =>
        connection.Row("SELECT 1 FROM documents WHERE id = $id", row => true, ("$id", id.Value));

    public static void Touch(SqliteConnection connection, DocumentId id) => connection.Run(
        "UPDATE documents SET sequence = $sequence WHERE id = $id", ("$sequence", MetaTable.NextSequence(connection)), ("$id", id.Value));

    public static void Supersede(SqliteConnection connection, DocumentId old, DocumentId? by) => connection.Run(
        "UPDATE documents SET superseded_by = $by WHERE id = $id", ("$by", by?.Value), ("$id", old.Value));

    /// <summary>A document that took on another name is analysed again: the rules may read the name.</summary>
    public static void ForgetAnalysisUnder(SqliteConnection connection, DocumentId id, string otherNameThan) => connection.Run(
        "UPDATE documents SET rules_version = '' WHERE id = $id AND analysed_as <> $name", ("$id", id.Value), ("$name", otherNameThan));

    public static CataloguedDocument? Find(SqliteConnection connection, DocumentId id) =>
        connection.Row($"SELECT {Columns} FROM documents WHERE id = $id", Read, ("$id", id.Value));

    /// <summary>At most <paramref name="limit"/>, by id; the prefix is hexadecimal digits in lower case.</summary>
    public static IEnumerable<CataloguedDocument> FindByPrefix(SqliteConnection connection, string prefix, int limit) => connection.Rows(
        $"SELECT {Columns} FROM documents WHERE id >= $from AND id < $to ORDER BY id LIMIT $limit",
        Read, ("$from", prefix), ("$to", prefix + "g"), ("$limit", limit));

    public static IEnumerable<CataloguedDocument> ChangedSince(SqliteConnection connection, long sequence, int limit) => connection.Rows(
        $"SELECT {Columns} FROM documents WHERE sequence > $sequence ORDER BY sequence LIMIT $limit",
        Read, ("$sequence", sequence), ("$limit", limit));

    public static int CountChangedSince(SqliteConnection connection, long sequence) => connection.Row(
        "SELECT count(*) FROM documents WHERE sequence > $sequence", row => row.GetInt32(0), ("$sequence", sequence));

    public static IEnumerable<DocumentId> AnalysedByOtherRules(SqliteConnection connection, string rulesVersion) => connection.Rows(
        "SELECT id FROM documents WHERE rules_version <> $rules ORDER BY id", row => Id(row.GetString(0)), ("$rules", rulesVersion));

    public static ArchiveCoverage Coverage(SqliteConnection connection) => connection.Row(
        "SELECT count(*), min(date), max(date), coalesce(sum(readable_pages = 0), 0), coalesce(sum(page_count), 0) FROM documents",
        row => new ArchiveCoverage(row.GetInt32(0), DateOrNull(row, 1), DateOrNull(row, 2), row.GetInt32(3), row.GetInt64(4)))!;

    public static DocumentId Id(string text) => DocumentId.TryParse(text, out var id) ? id : throw new FormatException($"'{text}' is no document id");

    private static DocumentId? IdOrNull(string? text) => text is null ? null : Id(text);

    private static DateOnly? DateOrNull(SqliteDataReader row, int column) => row.TextOrNull(column) is { } text ? CatalogueText.Date(text) : null;

    private static bool IsReadable(Page page) => page.HasText && page.Quality >= Page.ReadableFrom;

    private static CataloguedDocument Read(SqliteDataReader row) => new(
        Id(row.GetString(0)), row.GetString(1), row.GetInt64(2), CatalogueText.FromJson<DocumentMetadata>(row.GetString(3)),
        row.GetString(4), row.GetInt32(5), row.GetInt32(6))
    {
        EmbeddedTitle = row.TextOrNull(7),
        SupersededBy = IdOrNull(row.TextOrNull(8)),
    };
}
