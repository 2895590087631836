using Microsoft.Data.Sqlite;
using PolicyArchive.Search;

namespace PolicyArchive.Benchmarks.Search.Peers;

/// <summary>SQLite FTS5 in a file, with kind and year beside the text, asked for the ten best with <c>snippet()</c>.</summary>
internal sealed class Fts5File : IDisposable
{
    private const string Found = "SELECT rowid, snippet(texts, 0, '[', ']', '...', 40) FROM texts WHERE texts MATCH $match ORDER BY rank LIMIT 10";

    private const string FoundFiltered =
        "SELECT texts.rowid, snippet(texts, 0, '[', ']', '...', 40) FROM texts JOIN heads ON heads.id = texts.rowid " +
        "WHERE texts MATCH $match AND kind = $kind AND year >= $year ORDER BY rank LIMIT 10";

    private const string Facets = "SELECT kind, count(*) FROM texts JOIN heads ON heads.id = texts.rowid WHERE texts MATCH $match AND year >= $year GROUP BY kind";

    private readonly SqliteConnection _connection;

    private Fts5File(string file)
    {
        _connection = new SqliteConnection($"Data Source={file};Pooling=False");
        _connection.Open();
        Execute("PRAGMA cache_size = -262144");
    }

    public static Fts5File Open(string file) => new(file);

    public static Fts5File Create(string file)
    {
        var created = new Fts5File(file);
        created.Execute("PRAGMA journal_mode = OFF");
        created.Execute("PRAGMA synchronous = OFF");
        created.Execute("CREATE VIRTUAL TABLE texts USING fts5(text, tokenize = 'porter unicode61')");
        created.Execute("CREATE TABLE heads (id INTEGER PRIMARY KEY, kind TEXT, year INTEGER)");
        created.Execute("BEGIN");
        return created;
    }

    public void Add(IndexedDocument document, string text)
    {
        Execute("INSERT INTO texts (rowid, text) VALUES ($id, $text)", ("$id", document.Sequence), ("$text", text));
        Execute("INSERT INTO heads VALUES ($id, $kind, $year)", ("$id", document.Sequence), ("$kind", document.Metadata.Kind.ToString()), ("$year", document.Metadata.Date?.Year ?? 0));
    }

    public void Finish()
    {
        Execute("COMMIT");
        Execute("INSERT INTO texts (texts) VALUES ('optimize')");
    }

    public int Ask(SpeedQuery query)
    {
        if (query.Kind is null)
            return Read(Found, query);
        return Read(FoundFiltered, query) + Read(Facets, query);
    }

    public void Dispose() => _connection.Dispose();

    private int Read(string sql, SpeedQuery query)
    {
        using var command = Command(sql, ("$match", query.Fts5), ("$kind", query.Kind?.ToString() ?? ""), ("$year", query.FromYear));
        using var rows = command.ExecuteReader();
        var length = 0;
        while (rows.Read())
            length += rows.GetValue(1).ToString()!.Length;
        return length;
    }

    private void Execute(string sql, params (string Name, object Value)[] values)
    {
        using var command = Command(sql, values);
        command.ExecuteNonQuery();
    }

    private SqliteCommand Command(string sql, params (string Name, object Value)[] values)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values.Where(value => sql.Contains(value.Name, StringComparison.Ordinal)))
            command.Parameters.AddWithValue(name, value);
        return command;
    }
}
