using PolicyArchive.Catalogue;

namespace PolicyArchive.Tests.Catalogue;

/// <summary>A catalogue in a folder of its own, open on both sides.</summary>
internal sealed class OpenCatalogue : IDisposable
{
    private readonly TempFolder _folder = new();

    public OpenCatalogue()
    {
        Writer = CatalogueWriter.Open(_folder.Path, TimeProvider.System);
        Reader = CatalogueReader.Open(_folder.Path);
    }

    public string Folder => _folder.Path;

    public CatalogueWriter Writer { get; }

    public CatalogueReader Reader { get; }

    public void Add(string text, string location) => Writer.Commit(change =>
    {
        change.Store(Letters.Of(text), System.IO.Path.GetFileName(location));
        change.Place(Letters.File(text, location));
    });

    public void Dispose()
    {
        Reader.Dispose();
        Writer.Dispose();
        _folder.Dispose();
    }
}
