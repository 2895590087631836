using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;

namespace PolicyArchive.Benchmarks.Search.Peers;

/// <summary>SQLite FTS5 with unicode61 and porter, as the best existing Dutch site uses it.</summary>
internal sealed partial class Fts5Peer : SearchPeer
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private readonly bool _isAny;

    public Fts5Peer(IReadOnlyList<JudgedDocument> documents, bool isAny)
    {
        _isAny = isAny;
        _connection.Open();
        Execute("CREATE VIRTUAL TABLE documents USING fts5(name UNINDEXED, text, tokenize = 'porter unicode61')");
        using var transaction = _connection.BeginTransaction();
        foreach (var document in documents)
            Execute("INSERT INTO documents VALUES ($name, $text)", ("$name", document.Name), ("$text", document.Text));
        transaction.Commit();
    }

    public override string Name => $"SQLite FTS5 porter, {(_isAny ? "any word" : "all words")}";

    public override IReadOnlyList<string> Rank(string query)
    {
        var words = Word().Matches(query).Select(word => $"\"{word.Value}\"");
        var match = string.Join(_isAny ? " OR " : " AND ", words);
        using var command = _connection.CreateCommand();
        command.CommandText = "SELECT name FROM documents WHERE documents MATCH $match ORDER BY rank LIMIT 20";
        command.Parameters.AddWithValue("$match", match);
        using var rows = command.ExecuteReader();
        var names = new List<string>();
        while (rows.Read())
            names.Add(rows.GetString(0));
        return names;
    }

    public override void Dispose() => _connection.Dispose();

    private void Execute(string sql, params (string Name, string Value)[] values)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values)
            command.Parameters.AddWithValue(name, value);
        command.ExecuteNonQuery();
    }

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word();
}
