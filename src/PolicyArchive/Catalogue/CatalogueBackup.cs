using Microsoft.Data.Sqlite;
using PolicyArchive.Catalogue.Tables;

namespace PolicyArchive.Catalogue;

/// <summary>A copy of the catalogue in one file, and back. Everything else in an index folder can be made anew from it.</summary>
public static class CatalogueBackup
{
    private const string Unfinished = ".part";

    /// <summary>Copies one moment of the catalogue, also while it is written to. The file is there whole or not at all; an older one is replaced.</summary>
    /// <exception cref="CatalogueException">There is no catalogue, or the copy cannot be written.</exception>
    public static void Write(string folder, string file)
    {
        CatalogueReader.Open(folder).Dispose();
        var unfinished = file + Unfinished;
        SqliteTrouble.Guard(file, () => Copy(CatalogueFiles.Database(folder), unfinished));
        Replace(unfinished, file);
    }

    /// <summary>Puts a copy in the place of the catalogue. What derives from the old one is of another generation and made anew.</summary>
    /// <exception cref="CatalogueException">The copy is none, or not sound; or the folder is in use by a writer.</exception>
    public static void Restore(string file, string folder, TimeProvider time)
    {
        if (!File.Exists(file))
            throw new CatalogueException(CatalogueTrouble.NotThere, $"There is no backup '{file}'.");

        using var writerLock = WriterLock.Take(folder, time);
        var database = CatalogueFiles.Database(folder);
        var unfinished = database + Unfinished;
        SqliteTrouble.Guard(file, () =>
        {
            Copy(file, unfinished);
            Check(unfinished, file);
        });
        CatalogueConnection.CloseIdle(database);
        File.Delete(database + "-wal");
        File.Delete(database + "-shm");
        Replace(unfinished, database);
    }

    private static void Copy(string from, string to)
    {
        File.Delete(to);
        using var source = new SqliteConnection(CatalogueConnection.ForCopying(from));
        using var target = new SqliteConnection(CatalogueConnection.ForWriting(to));
        source.Open();
        target.Open();
        source.BackupDatabase(target);
        target.Run("PRAGMA journal_mode = DELETE");
    }

    private static void Check(string copy, string file)
    {
        using var connection = new SqliteConnection(CatalogueConnection.ForWriting(copy));
        connection.Open();
        CatalogueSchema.RefuseUnreadable(connection, file);
        var isSound = connection.Row("PRAGMA quick_check(1)", row => row.GetString(0)) == "ok";
        if (!isSound || !CatalogueSchema.IsThere(connection))
            throw new CatalogueException(CatalogueTrouble.Damaged, $"'{file}' is not a sound backup of a catalogue; nothing was changed.");
        MetaTable.BeginGeneration(connection);
    }

    private static void Replace(string unfinished, string file)
    {
        try
        {
            File.Move(unfinished, file, overwrite: true);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new CatalogueException(CatalogueTrouble.NoAccess, $"'{file}' cannot be written: {refused.Message}", refused);
        }
    }
}
