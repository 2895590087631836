using System.Collections.Immutable;
using PolicyArchive.Documents;

namespace PolicyArchive.Queries.Answers;

/// <summary>The head of a document in every answer that shows one in full.</summary>
/// <param name="Id">16 hexadecimal digits; null for text from standard input.</param>
/// <param name="File">Path relative to the corpus with <c>/</c>; for <c>analyse</c> the path as given.</param>
/// <param name="Parent">Id of the PDF that carries this file inside it.</param>
/// <param name="Version">1 for the first file at its location, one higher for each change of its content.</param>
/// <param name="Locations">Every place in the corpus where these bytes lie; empty for a document that is gone.</param>
public sealed record DocumentFacts(
    string? Id,
    string File,
    DocumentKind Kind,
    string? Title,
    DateOnly? Date,
    ImmutableArray<string> Senders,
    ImmutableArray<string> SignedBy,
    ImmutableArray<string> Addressees,
    string? OwnReference,
    string? YourReference,
    int? EnclosureCount,
    ImmutableArray<string> Dossiers,
    string? Parent,
    int? Version,
    ImmutableArray<string> Locations)
{
    public static DocumentFacts Of(DocumentId id, string file, DocumentMetadata metadata) => new(
        id.Value, file, metadata.Kind, metadata.Title, metadata.Date, metadata.Senders, metadata.SignedBy, metadata.Addressees,
        metadata.OwnReference, metadata.YourReference, metadata.EnclosureCount, metadata.Dossiers,
        Parent: null, Version: null, Locations: []);
}
