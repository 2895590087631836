using Microsoft.Data.Sqlite;

namespace PolicyArchive.Catalogue;

internal static class CatalogueConnection
{
    /// <summary>How long a statement waits for another connection, in seconds; only checkpoints and backups make one wait.</summary>
    private const int BusySeconds = 30;

    /// <summary>Unpooled: closing it really closes the file, which writes the log back and removes it.</summary>
    public static string ForWriting(string file) => Of(file, SqliteOpenMode.ReadWriteCreate, pooling: false);

    public static string ForCopying(string file) => Of(file, SqliteOpenMode.ReadOnly, pooling: false);

    public static string ForReading(string file) => Of(file, SqliteOpenMode.ReadOnly, pooling: true);

    /// <summary>Lets go of the file in this process: connections for reading stay open, unused, for the next reader.</summary>
    public static void CloseIdle(string file)
    {
        using var connection = new SqliteConnection(ForReading(file));
        SqliteConnection.ClearPool(connection);
    }

    private static string Of(string file, SqliteOpenMode mode, bool pooling) => new SqliteConnectionStringBuilder
    {
        DataSource = file,
        Mode = mode,
        Pooling = pooling,
        ForeignKeys = true,
        DefaultTimeout = BusySeconds,
    }.ToString();
}
