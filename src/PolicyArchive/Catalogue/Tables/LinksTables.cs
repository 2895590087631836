using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using PolicyArchive.Documents;
using PolicyArchive.Documents.Links;

namespace PolicyArchive.Catalogue.Tables;

/// <summary>Repetitions, evidence and enclosure matches.</summary>
internal static class LinksTables
{
    private const string FindingsOfDocument = "(SELECT id FROM findings WHERE document = $document)";

    public static void Write(SqliteConnection connection, DocumentLinks links)
    {
        foreach (var repetition in links.Repetitions)
            connection.Run("INSERT OR REPLACE INTO repetitions VALUES ($earlier, $later, $score, $reasons)",
                ("$earlier", repetition.EarlierId), ("$later", repetition.LaterId), ("$score", repetition.Score), ("$reasons", CatalogueText.ToJson(repetition.Reasons)));
        foreach (var link in links.Evidence)
            connection.Run("INSERT OR REPLACE INTO evidence VALUES ($promise, $document, $page, $start, $content)",
                ("$promise", link.PromiseId), ("$document", link.Document.Value), ("$page", link.Span.Page), ("$start", link.Span.Start), ("$content", CatalogueText.ToJson(link)));
        foreach (var match in links.Enclosures)
            connection.Run("INSERT OR REPLACE INTO enclosure_matches VALUES ($enclosure, $document, $content)",
                ("$enclosure", match.EnclosureId), ("$document", match.Document.Value), ("$content", CatalogueText.ToJson(match)));
    }

    /// <summary>Forgets what was linked with a document, before its findings are replaced.</summary>
    public static void Forget(SqliteConnection connection, DocumentId document)
    {
        connection.Run($"DELETE FROM repetitions WHERE earlier IN {FindingsOfDocument} OR later IN {FindingsOfDocument}", ("$document", document.Value));
        connection.Run($"DELETE FROM evidence WHERE document = $document OR promise IN {FindingsOfDocument}", ("$document", document.Value));
        connection.Run($"DELETE FROM enclosure_matches WHERE document = $document OR enclosure IN {FindingsOfDocument}", ("$document", document.Value));
    }

    public static void ForgetAll(SqliteConnection connection) =>
        connection.Run("DELETE FROM repetitions; DELETE FROM evidence; DELETE FROM enclosure_matches");

    public static IEnumerable<SamePromise> Repetitions(SqliteConnection connection) => connection.Rows(
        "SELECT earlier, later, score, reasons FROM repetitions ORDER BY earlier, later",
        row => new SamePromise(row.GetString(0), row.GetString(1), row.GetDouble(2), CatalogueText.FromJson<ImmutableArray<string>>(row.GetString(3))));

    public static IEnumerable<EvidenceLink> Evidence(SqliteConnection connection) => connection.Rows(
        "SELECT content FROM evidence ORDER BY promise, document, page, start", row => CatalogueText.FromJson<EvidenceLink>(row.GetString(0)));

    public static IEnumerable<EnclosureMatch> EnclosureMatches(SqliteConnection connection) => connection.Rows(
        "SELECT content FROM enclosure_matches ORDER BY enclosure, document", row => CatalogueText.FromJson<EnclosureMatch>(row.GetString(0)));

    /// <summary>Those of the enclosures that one document names.</summary>
    public static IEnumerable<EnclosureMatch> EnclosureMatches(SqliteConnection connection, DocumentId namedBy) => connection.Rows(
        $"SELECT content FROM enclosure_matches WHERE enclosure IN {FindingsOfDocument} ORDER BY enclosure, document",
        row => CatalogueText.FromJson<EnclosureMatch>(row.GetString(0)), ("$document", namedBy.Value));
}
