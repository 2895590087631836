namespace PolicyArchive.Catalogue;

/// <summary>The names of the catalogue's files inside the index folder.</summary>
internal static class CatalogueFiles
{
    public static string Database(string folder) => Path.Combine(folder, "catalogue.db");

    /// <summary>Held open by the writer; stays behind, empty.</summary>
    public static string Lock(string folder) => Path.Combine(folder, "writer.lock");

    /// <summary>Says who the writer is, for the one that comes second.</summary>
    public static string LockHolder(string folder) => Path.Combine(folder, "writer.txt");
}
