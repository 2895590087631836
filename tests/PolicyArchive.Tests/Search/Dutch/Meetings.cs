using PolicyArchive.Search;

namespace PolicyArchive.Tests.Search.Dutch;

/// <summary>Texts each in a document of its own; which of them has everything asked for, slips not mended?</summary>
internal sealed class Meetings : IDisposable
{
    private readonly TestArchive _archive = new();

    public Meetings(IEnumerable<string> texts)
    {
        foreach (var text in texts.Distinct())
            _archive.Add(text, text);
        _archive.Commit();
    }

    public bool Meets(string query, string text)
    {
        var answer = _archive.Index.Search(new SearchRequest(query) { Limit = 100 });
        var isMended = answer.Notices.Any(notice => notice.Contains("komt in het archief niet voor", StringComparison.Ordinal));
        var whole = answer.Hits.Where(hit => hit.Missing.IsEmpty);
        return !isMended && _archive.NamesOf(answer with { Hits = [.. whole] }).Contains(text);
    }

    public void Dispose() => _archive.Dispose();
}
