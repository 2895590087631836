using Microsoft.Data.Sqlite;

namespace PolicyArchive.Catalogue.Tables;

internal static class MetaTable
{
    public static CatalogueState State(SqliteConnection connection) => connection.Row(
        """
        SELECT (SELECT value FROM meta WHERE name = 'generation'), (SELECT value FROM meta WHERE name = 'sequence')
        """,
        row => new CatalogueState(row.GetString(0), row.GetInt64(1)))!;

    public static long LastEvent(SqliteConnection connection) => connection.Row("SELECT coalesce(max(number), 0) FROM events", row => row.GetInt64(0));

    public static long NextSequence(SqliteConnection connection) => connection.Row(
        "UPDATE meta SET value = value + 1 WHERE name = 'sequence' RETURNING value", row => row.GetInt64(0));

    public static void BeginGeneration(SqliteConnection connection) => connection.Run(
        "UPDATE meta SET value = $new WHERE name = 'generation'", ("$new", CatalogueSchema.NewGeneration()));

    /// <summary>Up to which change, and by which rules, links were made; 0 before the first.</summary>
    public static LinkedUpTo Linked(SqliteConnection connection) => connection.Row(
        """
        SELECT (SELECT value FROM meta WHERE name = 'linked'), (SELECT value FROM meta WHERE name = 'linking_rules')
        """,
        row => row.IsDBNull(0) ? new LinkedUpTo(0, "") : new LinkedUpTo(row.GetInt64(0), row.GetString(1)))!;

    public static void WriteLinked(SqliteConnection connection, LinkedUpTo linked) => connection.Run(
        "INSERT OR REPLACE INTO meta VALUES ('linked', $sequence), ('linking_rules', $rules)",
        ("$sequence", linked.Sequence), ("$rules", linked.RulesVersion));
}
