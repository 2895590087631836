using System.Collections.Immutable;
using PolicyArchive.Linking.Enclosures;
using PolicyArchive.Linking.Evidence;
using PolicyArchive.Linking.Promises;
using PolicyArchive.Linking.Topics;

namespace PolicyArchive.Linking;

/// <summary>A document with all that can be linked: its promises, its sections, what it encloses, and itself as an enclosure of others.</summary>
public sealed record LinkableDocument(
    DocumentHead Head,
    ImmutableArray<PromiseProfile> Promises,
    ImmutableArray<Section> Sections,
    ImmutableArray<EnclosureProfile> Enclosures,
    EnclosureCandidate AsEnclosure)
{
    /// <summary>All offices that sign or are named, each once.</summary>
    public required ImmutableArray<string> Offices { get; init; }

    /// <summary>Of all sections.</summary>
    public required Topic Topic { get; init; }

    /// <summary>Days of debates and letters that it cites anywhere.</summary>
    public required IReadOnlySet<DateOnly> CitedDays { get; init; }

    /// <summary>In how many of its paragraphs each word stands.</summary>
    public required WordSpread Spread { get; init; }
}
