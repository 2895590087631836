using System.Collections.Immutable;
using PolicyArchive.Documents.Packing;

namespace PolicyArchive.Documents;

/// <summary>What Extraction hands on: the pages of one file and the files embedded in it.</summary>
/// <param name="Sha256">SHA-256 of the file's bytes, 64 hexadecimal digits.</param>
public sealed record ExtractedDocument(string Sha256, ImmutableArray<Page> Pages)
{
    public DocumentId Id => DocumentId.FromSha256(Sha256);

    /// <summary>The title that the producer wrote into the file; often empty, a file name or a template's.</summary>
    public string? EmbeddedTitle { get; init; }

    public ImmutableArray<EmbeddedFile> EmbeddedFiles { get; init; } = [];

    /// <summary>The pages as the catalogue keeps them: as a worker has packed them already, or else packed at this call.</summary>
    public ImmutableArray<EncodedPage> EncodedPages
    {
        get => field.IsDefault ? [.. Pages.Select(PageCodec.Encode)] : field;
        init;
    }
}

/// <summary>A file inside a PDF; a document of its own, whose parent is the document that carries it.</summary>
/// <param name="Name">As the PDF states it; not to be used as a path.</param>
public sealed record EmbeddedFile(string Name, ImmutableArray<byte> Content);
