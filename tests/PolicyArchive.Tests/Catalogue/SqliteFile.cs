using Microsoft.Data.Sqlite;

namespace PolicyArchive.Tests.Catalogue;

/// <summary>SQL past the catalogue's own doors.</summary>
internal static class SqliteFile
{
    public static void Run(string file, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
