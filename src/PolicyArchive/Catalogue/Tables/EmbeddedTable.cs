using Microsoft.Data.Sqlite;
using PolicyArchive.Documents;

namespace PolicyArchive.Catalogue.Tables;

internal static class EmbeddedTable
{
    public static void Write(SqliteConnection connection, DocumentId parent, DocumentId child, string name) => connection.Run(
        "INSERT OR IGNORE INTO embedded (parent, child, name) VALUES ($parent, $child, $name)",
        ("$parent", parent.Value), ("$child", child.Value), ("$name", name));

    public static IEnumerable<(DocumentId Parent, string Name)> ParentsOf(SqliteConnection connection, DocumentId child) => connection.Rows(
        "SELECT parent, name FROM embedded WHERE child = $child ORDER BY parent, name",
        row => (DocumentsTable.Id(row.GetString(0)), row.GetString(1)), ("$child", child.Value));

    public static IEnumerable<DocumentId> ChildrenOf(SqliteConnection connection, DocumentId parent) => connection.Rows(
        "SELECT DISTINCT child FROM embedded WHERE parent = $parent ORDER BY child",
        row => DocumentsTable.Id(row.GetString(0)), ("$parent", parent.Value));
}
