using PolicyArchive.Documents;
using PolicyArchive.Linking.Topics;

namespace PolicyArchive.Linking.Enclosures;

/// <summary>A document that may be the thing.</summary>
/// <param name="Name">Of its title, its maker and its file name.</param>
/// <param name="Opening">Of its first page.</param>
/// <param name="Parent">The PDF that carries it inside.</param>
public sealed record EnclosureCandidate(DocumentHead Document, Topic Name, Topic Opening, DocumentId? Parent);
