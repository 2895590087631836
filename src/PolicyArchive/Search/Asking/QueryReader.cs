using System.Collections.Immutable;
using PolicyArchive.Search.Dutch;

namespace PolicyArchive.Search.Asking;

/// <summary>Reads any text as a question. Nothing typed is lost: what has no meaning as a sign is a word.</summary>
internal sealed class QueryReader
{
    private const int MostParts = 64;

    private readonly List<string> _notices = [];
    private readonly List<QueryPart> _parts;
    private int _at;

    private QueryReader(string query)
    {
        _parts = new QueryScanner(query).Scan();
        if (_parts.Count <= MostParts)
            return;
        _notices.Add($"De vraag is lang; gezocht is op de eerste {MostParts} woorden.");
        _parts.RemoveRange(MostParts, _parts.Count - MostParts);
    }

    public static Question Read(string query)
    {
        var reader = new QueryReader(query);
        var items = new List<Asked>();
        while (reader._at < reader._parts.Count)
            items.AddRange(reader.ReadItems());
        var filters = items.OfType<AskedFilter>().Aggregate(SearchFilters.None, (all, item) => all.And(item.Filters));
        return new Question([.. items.Where(item => item is not AskedFilter)], filters, [.. reader._notices]);
    }

    private ImmutableArray<Asked> ReadItems()
    {
        var items = new List<Asked>();
        while (_at < _parts.Count && _parts[_at].Kind != QueryPartKind.Close)
        {
            var begin = items.Count;
            AddNext(items, isChoice: IsFollowedByOr());
            while (IsOr() && items.Count > begin)
                AddChoice(items);
        }

        _at++;
        return [.. items];
    }

    /// <summary>Puts the last item and the one after OR together.</summary>
    private void AddChoice(List<Asked> items)
    {
        _at++;
        var count = items.Count;
        AddNext(items, isChoice: true);
        if (items.Count == count)
            return;
        var (one, other) = (items[count - 1], Together(items[count..]));
        var choices = one is AskedAny any ? any.Choices.Add(other) : [one, other];
        items.RemoveRange(count - 1, items.Count - count + 1);
        items.Add(new AskedAny(string.Join(" OF ", choices.Select(choice => choice.Written)), choices));
    }

    private bool IsOr() => _at + 1 < _parts.Count && _parts[_at].Kind == QueryPartKind.Or && _parts[_at + 1].Kind != QueryPartKind.Close;

    private bool IsFollowedByOr() => _at + 1 < _parts.Count && _parts[_at + 1].Kind == QueryPartKind.Or;

    private void AddNext(List<Asked> items, bool isChoice)
    {
        var part = _parts[_at];
        if (part.Kind == QueryPartKind.Open)
            AddGroup(items, part);
        else if (part.IsPlainWord && !isChoice)
            items.AddRange(ReadRun());
        else
            AddOne(items, part);
    }

    private void AddGroup(List<Asked> items, QueryPart open)
    {
        _at++;
        var inner = ReadItems();
        if (inner.Length == 0)
            return;
        var written = string.Join(' ', inner.Select(item => item.Written));
        var group = Together([.. inner]);
        items.Add(open.IsDenied ? new AskedNot(written, group) : group);
    }

    private static Asked Together(List<Asked> items) =>
        items.Count == 1 ? items[0] : new AskedAll($"({string.Join(' ', items.Select(item => item.Written))})", [.. items]);

    /// <summary>Plain words in a row: numbers and dates may stretch over several.</summary>
    private IEnumerable<Asked> ReadRun()
    {
        var run = new List<QueryPart>();
        while (_at < _parts.Count && _parts[_at].IsPlainWord && !(run.Count > 0 && IsFollowedByOr()))
            run.Add(_parts[_at++]);
        return WordRun.Read(run);
    }

    private void AddOne(List<Asked> items, QueryPart part)
    {
        _at++;
        if (part.Kind == QueryPartKind.Or)
            part = part with { Kind = QueryPartKind.Word };
        if (part.Field is not null && AddField(items, part))
            return;
        foreach (var asked in OneOf(part with { IsDenied = false, Field = null }))
            items.Add(part.IsDenied ? new AskedNot(asked.Written, asked) : asked);
    }

    private bool AddField(List<Asked> items, QueryPart part)
    {
        if (FieldNames.Read(part.Field!, part.Text) is not { } filters)
        {
            _notices.Add($"‘{part.Text}’ is geen waarde voor ‘{part.Field}:’; gezocht is op het woord zelf.");
            return false;
        }

        var written = $"{part.Field}:{part.Text}";
        var filter = new AskedFilter(written, filters);
        items.Add(part.IsDenied ? new AskedNot(written, filter) : filter);
        return true;
    }

    private static IEnumerable<Asked> OneOf(QueryPart part)
    {
        if (part.Kind == QueryPartKind.Word)
            return WordRun.Read([part]);
        var hasWords = DutchAnalyzer.Analyse(part.Text).Count > 0;
        return hasWords ? [new AskedPhrase(part.Text)] : [];
    }
}
