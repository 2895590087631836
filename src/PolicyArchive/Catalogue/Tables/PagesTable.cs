using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using PolicyArchive.Documents;
using PolicyArchive.Documents.Packing;

namespace PolicyArchive.Catalogue.Tables;

internal static class PagesTable
{
    public static long Write(SqliteConnection connection, DocumentId document, ImmutableArray<Page> pages)
    {
        connection.Run("DELETE FROM pages WHERE document = $document", ("$document", document.Value));
        return pages.Sum(page => Write(connection, document, PageCodec.Encode(page)));
    }

    /// <summary>Text, blocks and furniture, without word boxes.</summary>
    public static ImmutableArray<Page> ReadText(SqliteConnection connection, DocumentId document) =>
    [
        .. connection.Rows(
            "SELECT number, quality, text FROM pages WHERE document = $document ORDER BY number",
            row => new EncodedPage(row.GetInt32(0), row.GetDouble(1), row.Bytes(2), []).DecodeText(), ("$document", document.Value)),
    ];

    /// <summary>One page with its word boxes.</summary>
    public static Page? Read(SqliteConnection connection, DocumentId document, int number) => connection.Row(
        "SELECT number, quality, text, words FROM pages WHERE document = $document AND number = $number",
        row => new EncodedPage(row.GetInt32(0), row.GetDouble(1), row.Bytes(2), row.Bytes(3)).Decode(),
        ("$document", document.Value), ("$number", number));

    public static PageSizes Sizes(SqliteConnection connection) => connection.Row(
        "SELECT count(*), coalesce(sum(length(text)), 0), coalesce(sum(length(words)), 0) FROM pages",
        row => new PageSizes(row.GetInt64(0), row.GetInt64(1), row.GetInt64(2)))!;

    private static long Write(SqliteConnection connection, DocumentId document, EncodedPage page)
    {
        connection.Run(
            "INSERT INTO pages VALUES ($document, $number, $quality, $text, $words)",
            ("$document", document.Value), ("$number", page.Number), ("$quality", page.Quality), ("$text", page.Text), ("$words", page.Words));
        return page.Text.Length + page.Words.Length;
    }

    private static byte[] Bytes(this SqliteDataReader row, int column) => row.GetFieldValue<byte[]>(column);
}
