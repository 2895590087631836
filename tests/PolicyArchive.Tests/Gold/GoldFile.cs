using System.Collections.Immutable;

namespace PolicyArchive.Tests.Gold;

/// <summary>A gold file as it is written.</summary>
internal sealed record GoldFile(ImmutableArray<GoldDocument> Documents, GoldMarks Gold)
{
    /// <summary>With the dossier's folder before each document's id: several dossiers have a "d1".</summary>
    public GoldFile In(string folder) => new([.. Documents.Select(document => document with { Id = $"{folder}/{document.Id}" })], Gold.In(folder));
}

/// <param name="Parent">The PDF that carries it inside.</param>
internal sealed record GoldDocument(string Id, string File, DateOnly Date, GoldParent? Parent);

internal sealed record GoldParent(string File);

internal sealed record GoldMarks(
    ImmutableArray<GoldCommitment> Commitments, ImmutableArray<GoldPlace> Mentions, ImmutableArray<GoldEnclosure> Enclosures, ImmutableArray<GoldPlace> References)
{
    public GoldMarks In(string folder) => new(
        [.. Commitments.Select(commitment => commitment.In(folder))],
        [.. Mentions.Select(mention => mention.In(folder))],
        [.. Enclosures.Select(enclosure => enclosure with { Doc = $"{folder}/{enclosure.Doc}" })],
        [.. References.Select(reference => reference.In(folder))]);
}

/// <summary>Words in a document.</summary>
/// <param name="Doc">The document's id in the gold file.</param>
internal sealed record GoldPlace(string Doc, string Quote)
{
    public bool IsSame(GoldPlace other) => Doc == other.Doc && Quotes.AreEqual(Quote, other.Quote);

    public GoldPlace In(string folder) => this with { Doc = $"{folder}/{Doc}" };

    public bool Overlaps(GoldPlace other) => Doc == other.Doc && Quotes.Overlap(Quote, other.Quote);
}

internal sealed record GoldCommitment(
    string Id, string Doc, string Quote, ImmutableArray<GoldPlace> Restated, string StatusAtEnd, ImmutableArray<GoldPlace> Links)
{
    public GoldCommitment In(string folder) => this with
    {
        Doc = $"{folder}/{Doc}",
        Restated = Restated.IsDefault ? [] : [.. Restated.Select(place => place.In(folder))],
        Links = Links.IsDefault ? [] : [.. Links.Select(link => link.In(folder))],
    };

    /// <summary>Where it is made and where it is made again.</summary>
    public IEnumerable<GoldPlace> Places => [new GoldPlace(Doc, Quote), .. Restated];
}

internal sealed record GoldEnclosure(string Doc, string Quote, string Item, string State, string Outcome)
{
    public GoldPlace Place => new(Doc, Quote);

    public bool IsPresent => Outcome is "attached" or "elsewhere";
}
