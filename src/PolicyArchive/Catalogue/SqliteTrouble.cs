using Microsoft.Data.Sqlite;

namespace PolicyArchive.Catalogue;

/// <summary>Turns SQLite's codes for what disks do, and pages that are broken, into sentences; anything else is a mistake of ours and passes as it is.</summary>
internal static class SqliteTrouble
{
    private const int Busy = 5, NoPermission = 3, ReadOnly = 8, InputOutput = 10, Corrupt = 11, Full = 13, CannotOpen = 14, NotADatabase = 26;

    public static T Guard<T>(string file, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException e) when (Translate(file, e) is { } trouble)
        {
            throw trouble;
        }
        catch (InvalidDataException e)
        {
            throw new CatalogueException(CatalogueTrouble.Damaged, $"'{file}' holds a page that cannot be unpacked; put back a backup with 'restore' or ingest into an empty --index.", e);
        }
    }

    public static void Guard(string file, Action work) => Guard(file, () =>
    {
        work();
        return true;
    });

    private static CatalogueException? Translate(string file, SqliteException e) => e.SqliteErrorCode switch
    {
        Full => new(CatalogueTrouble.Disk, $"The disk that holds '{file}' is full; free some space and run it again, nothing that was stored is lost.", e),
        InputOutput => new(CatalogueTrouble.Disk, $"The disk refuses to read or write '{file}' ({e.Message}); check its space and health and run it again.", e),
        NoPermission or ReadOnly or CannotOpen => new(CatalogueTrouble.NoAccess, $"'{file}' cannot be opened; check that the folder exists and may be read and written.", e),
        Corrupt or NotADatabase => new(CatalogueTrouble.Damaged, $"'{file}' is not a sound catalogue; put back a backup with 'restore' or ingest into an empty folder.", e),
        Busy => new(CatalogueTrouble.Locked, $"'{file}' is kept busy by another program; try again when that is done.", e),
        _ => null,
    };
}
