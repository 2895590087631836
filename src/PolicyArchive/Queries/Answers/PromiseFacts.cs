using System.Collections.Immutable;
using PolicyArchive.Documents.Findings;

namespace PolicyArchive.Queries.Answers;

/// <summary>What a commitment and a mention of one tell alike.</summary>
public abstract class PromiseFacts(Promise promise) : FindingFacts(promise)
{
    public string? Actor => promise.Actor;

    public ImmutableArray<string> To => promise.To;

    public ImmutableArray<string> AskedBy => promise.AskedBy;

    public DateOnly? MadeOn => promise.MadeOn;

    public string? Occasion => promise.Occasion;

    public DueFacts? Due => DueFacts.Of(promise.Due);

    public PromiseStrength Strength => promise.Strength;

    /// <summary>What is promised, without the frame.</summary>
    public string Content => promise.Content;
}

public sealed class CommitmentFacts(Commitment commitment) : PromiseFacts(commitment);

public sealed class MentionFacts(CommitmentMention mention) : PromiseFacts(mention);
