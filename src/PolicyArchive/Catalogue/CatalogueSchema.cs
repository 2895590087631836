using System.Globalization;
using System.Reflection;
using Microsoft.Data.Sqlite;
using PolicyArchive.Documents.Packing;

namespace PolicyArchive.Catalogue;

/// <summary>Makes a new catalogue from schema.sql and brings an older one up to it, one numbered migration at a time.</summary>
internal static class CatalogueSchema
{
    public const int Version = 4;

    private const int FirstWithPageFormat = 4;

    private static readonly Assembly Here = typeof(CatalogueSchema).Assembly;

    public static void CreateOrMigrate(SqliteConnection connection, string file)
    {
        RefuseUnreadable(connection, file);
        var found = VersionOf(connection);
        if (found == Version) return;

        using var transaction = connection.BeginTransaction();
        if (found == 0)
            Create(connection);
        for (var step = found + 1; found > 0 && step <= Version; step++)
            connection.Run(Script($"migrations.{step:0000}.sql"));
        connection.Run(string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {Version}"));
        RefuseUnreadable(connection, file);
        transaction.Commit();
    }

    /// <summary>For those that only read: nothing is changed, so an older file has to wait for its writer.</summary>
    public static void Require(SqliteConnection connection, string file)
    {
        RefuseUnreadable(connection, file);
        if (VersionOf(connection) < Version)
            throw new CatalogueException(CatalogueTrouble.NotThere, $"'{file}' is of an older version (or empty); run 'policyarchive ingest' once to bring it up to date.");
    }

    /// <summary>A file of SQLite may be empty, or someone else's.</summary>
    public static bool IsThere(SqliteConnection connection) =>
        connection.Row("SELECT count(*) FROM sqlite_schema WHERE name IN ('meta', 'documents')", row => row.GetInt32(0)) == 2;

    public static string NewGeneration() => Guid.NewGuid().ToString("N");

    /// <exception cref="CatalogueException">Made by a newer version, or its pages are packed in another form than today's.</exception>
    public static void RefuseUnreadable(SqliteConnection connection, string file)
    {
        var found = VersionOf(connection);
        if (found > Version)
            throw new CatalogueException(CatalogueTrouble.Newer, $"'{file}' was made by a newer version of policyarchive (catalogue {found}, this one reads up to {Version}); use that version, or another --index.");
        var hasPageFormat = found >= FirstWithPageFormat && IsThere(connection);
        if (hasPageFormat && PageFormatOf(connection) != PageCodec.Format)
            throw new CatalogueException(CatalogueTrouble.OtherPages, $"The pages in '{file}' were packed by another version of policyarchive in a form that this one does not read; ingest the corpus anew into an empty --index, or go on with that version.");
    }

    private static void Create(SqliteConnection connection)
    {
        connection.Run(Script("schema.sql"));
        connection.Run("INSERT INTO meta VALUES ('sequence', 0), ('generation', $generation), ('page_format', $format)", ("$generation", NewGeneration()), ("$format", PageCodec.Format));
    }

    private static int VersionOf(SqliteConnection connection) => connection.Row("PRAGMA user_version", row => row.GetInt32(0));

    private static int PageFormatOf(SqliteConnection connection) =>
        connection.Row("SELECT value FROM meta WHERE name = 'page_format'", row => row.GetInt32(0));

    private static string Script(string name)
    {
        using var stream = Here.GetManifestResourceStream($"{typeof(CatalogueSchema).Namespace}.{name}")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
