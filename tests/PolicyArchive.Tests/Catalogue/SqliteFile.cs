using Microsoft.Data.Sqlite;

namespace PolicyArchive.Tests.Catalogue;

/// <summary>SQL past the catalogue's own doors.</summary>
internal static class SqliteFile
{
    public static void Run(string file, string sql) => With(file, sql, command => command.ExecuteNonQuery());

    public static List<string> Column(string file, string sql) => With(file, sql, command =>
    {
        using var rows = command.ExecuteReader();
        var values = new List<string>();
        while (rows.Read()) values.Add(rows.GetString(0));
        return values;
    });

    private static T With<T>(string file, string sql, Func<SqliteCommand, T> work)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return work(command);
    }
}
