using System.Globalization;

namespace PolicyArchive.Catalogue;

/// <summary>
/// One writer for an index folder. The operating system lets go of the lock when its process ends, however it ends, so a lock
/// never outlives its holder.
/// </summary>
internal sealed class WriterLock : IDisposable
{
    private readonly string _folder;
    private readonly FileStream _held;

    private WriterLock(string folder, FileStream held) => (_folder, _held) = (folder, held);

    public static WriterLock Take(string folder, TimeProvider time)
    {
        var held = Open(folder);
        var holder = string.Create(CultureInfo.InvariantCulture,
            $"process {Environment.ProcessId} on {Environment.MachineName}, since {time.GetUtcNow():yyyy-MM-dd HH:mm:ss} UTC");
        File.WriteAllText(CatalogueFiles.LockHolder(folder), holder);
        return new WriterLock(folder, held);
    }

    public void Dispose()
    {
        File.Delete(CatalogueFiles.LockHolder(_folder));
        _held.Dispose();
    }

    private static FileStream Open(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            return new FileStream(CatalogueFiles.Lock(folder), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (UnauthorizedAccessException e)
        {
            throw new CatalogueException(CatalogueTrouble.NoAccess, $"The index folder '{folder}' may not be written; choose another with --index or change its rights.", e);
        }
        catch (IOException e)
        {
            throw File.Exists(CatalogueFiles.Lock(folder)) ? HeldByAnother(folder, e) : NotAFolder(folder, e);
        }
    }

    private static CatalogueException HeldByAnother(string folder, IOException e) => new(
        CatalogueTrouble.Locked, $"Another program is writing to '{folder}' ({Holder(folder)}); wait until it is done, or stop it.", e);

    private static CatalogueException NotAFolder(string folder, IOException e) => new(
        CatalogueTrouble.NoAccess, $"The index folder '{folder}' cannot be made; choose another with --index.", e);

    private static string Holder(string folder)
    {
        try
        {
            return File.ReadAllText(CatalogueFiles.LockHolder(folder));
        }
        catch (IOException)
        {
            return "it did not say who it is";
        }
    }
}
