using Microsoft.Data.Sqlite;

namespace PolicyArchive.Catalogue.Tables;

internal static class MetaTable
{
    public static CatalogueState State(SqliteConnection connection) => connection.Row(
        """
        SELECT (SELECT value FROM meta WHERE name = 'generation'), (SELECT value FROM meta WHERE name = 'sequence')
        """,
        row => new CatalogueState(row.GetString(0), row.GetInt64(1)))!;

    public static long NextSequence(SqliteConnection connection) => connection.Row(
        "UPDATE meta SET value = value + 1 WHERE name = 'sequence' RETURNING value", row => row.GetInt64(0));

    public static void BeginGeneration(SqliteConnection connection) => connection.Run(
        "UPDATE meta SET value = $new WHERE name = 'generation'", ("$new", CatalogueSchema.NewGeneration()));
}
