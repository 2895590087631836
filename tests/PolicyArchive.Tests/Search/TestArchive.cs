using System.Collections.Immutable;
using System.Globalization;
using PolicyArchive.Documents;
using PolicyArchive.Search;

namespace PolicyArchive.Tests.Search;

/// <summary>A real index in a folder of its own, filled with the letters that a test needs.</summary>
public sealed class TestArchive : IDisposable
{
    private readonly SearchIndexWriter _writer;
    private readonly Dictionary<DocumentId, string> _names = [];
    private long _sequence;

    public TestArchive()
    {
        Folder = Directory.CreateTempSubdirectory("policyarchive-search-").FullName;
        _writer = SearchIndexWriter.Open(Folder, "test");
        _writer.Commit(0);
        Index = SearchIndex.Open(Folder);
    }

    public string Folder { get; }

    public SearchIndex Index { get; }

    public static DocumentId IdOf(string name) =>
        DocumentId.FromSha256(Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(name))));

    public TestArchive Add(string name, params string[] pages) => Add(name, DocumentMetadata.Unknown, pages);

    public TestArchive Add(string name, DocumentMetadata metadata, params string[] pages)
    {
        var numbered = pages.Select((text, index) => new Page(index + 1, text));
        return Add(new IndexedDocument(IdOf(name), ++_sequence, name + ".pdf", metadata, [.. numbered]), name);
    }

    public TestArchive Add(IndexedDocument document, string name)
    {
        _names[document.Id] = name;
        _writer.Add(document);
        return this;
    }

    public TestArchive Commit()
    {
        _writer.Commit(_sequence);
        Index.Refresh();
        return this;
    }

    public TestArchive Remove(string name)
    {
        _writer.Remove(IdOf(name));
        _sequence++;
        return this;
    }

    public SearchAnswer Ask(string query) => Index.Search(new SearchRequest(query));

    public ImmutableArray<string> Found(string query) => NamesOf(Ask(query));

    public ImmutableArray<string> NamesOf(SearchAnswer answer) => [.. answer.Hits.Select(hit => _names[hit.Id])];

    /// <summary>Documents that have everything asked for.</summary>
    public ImmutableArray<string> FoundWhole(string query)
    {
        var answer = Ask(query);
        return NamesOf(answer with { Hits = [.. answer.Hits.Where(hit => hit.Missing.IsEmpty)] });
    }

    public static DateOnly Date(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public void Dispose()
    {
        Index.Dispose();
        _writer.Dispose();
        Directory.Delete(Folder, recursive: true);
    }
}
