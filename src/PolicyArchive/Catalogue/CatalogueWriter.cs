using Microsoft.Data.Sqlite;

namespace PolicyArchive.Catalogue;

/// <summary>
/// The one writer of an index folder, for as long as it is open. A commit is on the disk when <see cref="Commit"/> returns. Several threads
/// may commit: one waits for the other.
/// </summary>
public sealed class CatalogueWriter : IDisposable
{
    private readonly WriterLock _lock;
    private readonly SqliteConnection _connection;
    private readonly TimeProvider _time;
    private readonly Lock _oneAtATime = new();

    private CatalogueWriter(string folder, WriterLock writerLock, SqliteConnection connection, TimeProvider time) =>
        (Folder, _lock, _connection, _time) = (folder, writerLock, connection, time);

    public string Folder { get; }

    /// <summary>Makes the folder and the catalogue where they are not there yet.</summary>
    /// <exception cref="CatalogueException">Locked by another writer, of a newer version, damaged, or not to be written.</exception>
    public static CatalogueWriter Open(string folder, TimeProvider time)
    {
        var writerLock = WriterLock.Take(folder, time);
        var file = CatalogueFiles.Database(folder);
        var connection = new SqliteConnection(CatalogueConnection.ForWriting(file));
        try
        {
            SqliteTrouble.Guard(file, () => Prepare(connection, file));
            return new CatalogueWriter(folder, writerLock, connection, time);
        }
        catch
        {
            connection.Dispose();
            writerLock.Dispose();
            throw;
        }
    }

    /// <summary>All of the change, durably, or nothing of it.</summary>
    public void Commit(Action<CatalogueTransaction> change) => SqliteTrouble.Guard(_connection.DataSource, () =>
    {
        using var turn = _oneAtATime.EnterScope();
        using var transaction = _connection.BeginTransaction();
        change(new CatalogueTransaction(_connection, _time.GetUtcNow()));
        transaction.Commit();
    });

    public void Dispose()
    {
        _connection.Dispose();
        _lock.Dispose();
    }

    private static void Prepare(SqliteConnection connection, string file)
    {
        connection.Open();
        CatalogueSchema.RefuseUnreadable(connection, file);
        connection.Run("PRAGMA journal_mode = WAL");
        connection.Run("PRAGMA synchronous = FULL");
        CatalogueSchema.CreateOrMigrate(connection, file);
    }
}
