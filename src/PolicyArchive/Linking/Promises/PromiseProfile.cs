using System.Collections.Immutable;
using PolicyArchive.Documents.Findings;
using PolicyArchive.Linking.Topics;

namespace PolicyArchive.Linking.Promises;

/// <summary>A promise as linking sees it: made, repeated or looked back at, with what it is about.</summary>
/// <param name="Topic">Of what is promised.</param>
/// <param name="Setting">Of the heading above it: what the section is about.</param>
/// <param name="Numbers">Numbers of commitments (T, TZ) that stand beside it.</param>
public sealed record PromiseProfile(
    DocumentHead Document, Promise Promise, Topic Topic, Topic Setting, ImmutableArray<string> Numbers)
{
    /// <summary>Order in time: document, then place in it.</summary>
    public static readonly IComparer<PromiseProfile> ByTime = Comparer<PromiseProfile>.Create((one, other) =>
    {
        var byDocument = DocumentHead.ByTime.Compare(one.Document, other.Document);
        return byDocument != 0 ? byDocument : one.Place.CompareTo(other.Place);
    });

    public string Id => Promise.Id;

    public bool LooksBack => Promise is CommitmentMention;

    /// <summary>The day it was made: what the text says, else the document's own day, unless the text looks back.</summary>
    public DateOnly? MadeOn => Promise.MadeOn ?? (LooksBack ? null : Document.Date);

    private (int Page, int Start) Place => (Promise.Span.Page, Promise.Span.Start);
}
