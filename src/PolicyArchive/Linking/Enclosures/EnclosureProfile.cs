using System.Collections.Immutable;
using PolicyArchive.Documents.Findings;
using PolicyArchive.Linking.Topics;

namespace PolicyArchive.Linking.Enclosures;

/// <summary>A thing that a document says goes along, will follow or was left out.</summary>
/// <param name="Topic">Of the thing as it is named.</param>
/// <param name="Sentence">Of the sentence around it, for a thing that is named in one word.</param>
public sealed record EnclosureProfile(DocumentHead Document, Enclosure Enclosure, Topic Topic, Topic Sentence)
{
    /// <summary>The day that the name carries: "de brief van 12 december 2023".</summary>
    public DateOnly? Day { get; init; }

    /// <summary>Those of the paragraph that sends it: a letter tells the main figures of what it brings. None for what is still to come.</summary>
    public ImmutableHashSet<string> Figures { get; init; } = [];

    /// <summary>Its own words say little: "een weergave"; then the topic is that of the sentences around it.</summary>
    public bool IsWeaklyNamed { get; init; }

    public NamedKind Kind { get; } = NamedKinds.Of(Enclosure.Item);
}
