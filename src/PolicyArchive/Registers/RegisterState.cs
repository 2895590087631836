using System.Collections.Immutable;
using PolicyArchive.Documents.Registers;

namespace PolicyArchive.Registers;

/// <summary>What the catalogue knows of registers, beside what a file says of the same records.</summary>
internal sealed class RegisterState
{
    private readonly Dictionary<string, RegisterRecord> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RegisterRecord> _said = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _idOfEntity = new(StringComparer.Ordinal);

    /// <param name="imported">In the order of import.</param>
    public RegisterState(IEnumerable<RegisterRecord> imported)
    {
        foreach (var record in imported) Note(_known, record);
    }

    public int Said => _said.Count;

    /// <summary>What is to be written down, in the order of the file.</summary>
    public IReadOnlyList<RegisterRecord> News => [.. _said.Values.Where(IsNews)];

    /// <summary>Of one record the last state holds; the end of one that is not known says nothing.</summary>
    public void Take(RegisterRow row)
    {
        switch (row)
        {
            case RegisterRow.Read(_, var record): Note(_said, record); break;
            case RegisterRow.Removed(_, var entity) when _idOfEntity.TryGetValue(entity, out var id):
                _said[id] = (_said.GetValueOrDefault(id) ?? _known[id]) with { IsRemoved = true };
                break;
        }
    }

    public ImportReport Report(string file, string register, ImmutableArray<BadRow> bad)
    {
        var news = News;
        var removed = news.Count(record => record.IsRemoved);
        var added = news.Count(record => !record.IsRemoved && !_known.ContainsKey(record.Id));
        return new ImportReport(
            file, register, Said + bad.Length, added, news.Count - removed - added, Said - news.Count, removed, bad);
    }

    private bool IsNews(RegisterRecord record) =>
        !_known.TryGetValue(record.Id, out var known) || known.Verbatim != record.Verbatim || known.IsRemoved != record.IsRemoved;

    private void Note(Dictionary<string, RegisterRecord> among, RegisterRecord record)
    {
        among[record.Id] = record;
        if (record.EntityId is { } entity) _idOfEntity[entity] = record.Id;
    }
}
