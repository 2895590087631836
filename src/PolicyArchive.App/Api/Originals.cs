using PolicyArchive.Catalogue;

namespace PolicyArchive.App.Api;

/// <summary>Finds the file of a document on disk. The path comes from the catalogue, never from a request, and stays inside the corpus.</summary>
internal sealed class Originals(string corpus)
{
    private readonly string _root = Path.GetFullPath(corpus) + Path.DirectorySeparatorChar;

    /// <summary>Null when no file holds the document any more, or it lives inside another.</summary>
    public string? PathOf(CataloguedDocument document) => document.Locations
        .Where(location => !location.IsGone)
        .Select(location => Path.GetFullPath(Path.Combine(_root, location.Path)))
        .FirstOrDefault(path => path.StartsWith(_root, StringComparison.Ordinal) && File.Exists(path));
}
