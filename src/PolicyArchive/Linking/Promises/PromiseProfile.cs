using System.Collections.Immutable;
using PolicyArchive.Documents.Findings;
using PolicyArchive.Linking.Register;
using PolicyArchive.Linking.Topics;

namespace PolicyArchive.Linking.Promises;

/// <summary>A promise as linking sees it: made, repeated or looked back at, with what it is about.</summary>
/// <param name="Topic">Of what is promised.</param>
/// <param name="Setting">Of the heading above it: what the section is about.</param>
/// <param name="Numbers">Numbers of commitments (T, TZ) that stand beside it.</param>
public sealed record PromiseProfile(StatedPromise Stated, Topic Topic, Topic Setting, ImmutableArray<string> Numbers)
{
    public string Id => Stated.Id;

    public Promise Promise => Stated.Promise;

    public DocumentHead Document => Stated.Document;

    public bool LooksBack => Promise is CommitmentMention;

    /// <summary>The day it was made: what the text says, else the document's own day, unless the text looks back.</summary>
    public DateOnly? MadeOn => Promise.MadeOn ?? (LooksBack ? null : Document.Date);
}
