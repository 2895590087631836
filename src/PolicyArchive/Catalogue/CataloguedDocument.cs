using System.Collections.Immutable;
using PolicyArchive.Documents;

namespace PolicyArchive.Catalogue;

/// <summary>What the catalogue tells of a document without opening its pages.</summary>
/// <param name="Sequence">Number of the last change to anything that an answer shows of it.</param>
/// <param name="ReadablePages">Pages with text that can be trusted; 0 = found by its name and metadata only.</param>
public sealed record CataloguedDocument(
    DocumentId Id, string Sha256, long Sequence, DocumentMetadata Metadata, string RulesVersion, int PageCount, int ReadablePages)
{
    public string? EmbeddedTitle { get; init; }

    /// <summary>The document that took its place in the same file.</summary>
    public DocumentId? SupersededBy { get; init; }

    /// <summary>The living ones first, then by path; empty for one that lives only inside another.</summary>
    public ImmutableArray<DocumentLocation> Locations { get; init; } = [];

    /// <summary>The documents that carry it inside them, the living ones first.</summary>
    public ImmutableArray<EmbeddedIn> Parents { get; init; } = [];

    /// <summary>The path to show: where it lives, else where it lived last; inside another document <c>brief.pdf#bijlage.pdf</c>.</summary>
    public string File => Place.Path;

    /// <summary>The name by which the rules know it.</summary>
    public string FileName => Place.Name;

    /// <summary>From 1: the first, second, … content of its file.</summary>
    public int Version => Locations is [var first, ..] ? first.Version : 1;

    /// <summary>No file of the corpus holds it any more.</summary>
    public bool IsGone => Locations.All(location => location.IsGone) && Parents.All(parent => parent.IsGone);

    private (string Path, string Name) Place
    {
        get
        {
            var isCarriedOnly = Locations.All(location => location.IsGone) && Parents is [{ IsGone: false }, ..];
            if (!isCarriedOnly && Locations is [var first, ..]) return (first.Path, Path.GetFileName(first.Path));
            return Parents is [var parent, ..] ? (parent.Path, parent.Name) : ("", "");
        }
    }
}

/// <summary>A file that holds, or held, the document.</summary>
/// <param name="Path">Relative to the corpus, with <c>/</c>.</param>
/// <param name="Version">From 1: the first, second, … content of this path.</param>
/// <param name="GoneAt">When a scan first missed it there, or found something else.</param>
public sealed record DocumentLocation(string Path, int Version, long Size, DateTimeOffset WrittenAt, DateTimeOffset? GoneAt)
{
    public bool IsGone => GoneAt is not null;
}

/// <summary>The document that carries another, the name the other has there, and the path that names both.</summary>
public sealed record EmbeddedIn(DocumentId Parent, string Name, string Path, bool IsGone);
