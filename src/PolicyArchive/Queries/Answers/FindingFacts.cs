using System.Text.Json.Serialization;
using PolicyArchive.Documents;
using PolicyArchive.Documents.Findings;
using PolicyArchive.Documents.Reviews;

namespace PolicyArchive.Queries.Answers;

/// <summary>A finding in an answer: flat, with its place and its own fields; <c>type</c> says which.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(CommitmentFacts), "commitment")]
[JsonDerivedType(typeof(MentionFacts), "commitment-mention")]
[JsonDerivedType(typeof(FulfilmentFacts), "fulfilment")]
[JsonDerivedType(typeof(EnclosureFacts), "enclosure")]
[JsonDerivedType(typeof(ReferenceFacts), "reference")]
[JsonDerivedType(typeof(AbbreviationFacts), "abbreviation")]
public abstract class FindingFacts(Finding finding)
{
    public string Id => finding.Id;

    public int Page => finding.Span.Page;

    public int Start => finding.Span.Start;

    public int Length => finding.Span.Length;

    public string Quote => finding.Quote;

    /// <summary>The rest of a quote that runs over a page end.</summary>
    public PlaceFacts? Continues => finding.Continues is { } rest ? new PlaceFacts(rest.Page, rest.Start, rest.Length) : null;

    /// <summary>What a person decided: <c>confirmed</c>, <c>rejected</c> or <c>added</c>; absent as long as nobody did.</summary>
    public string? Review { get; private set; }

    public static FindingFacts Of(Finding finding, Decision? review)
    {
        var facts = Of(finding);
        facts.Review = ReviewFacts.WordOf(review);
        return facts;
    }

    public static FindingFacts Of(Finding finding) => finding switch
    {
        Commitment commitment => new CommitmentFacts(commitment),
        CommitmentMention mention => new MentionFacts(mention),
        Fulfilment fulfilment => new FulfilmentFacts(fulfilment),
        Enclosure enclosure => new EnclosureFacts(enclosure),
        Reference reference => new ReferenceFacts(reference),
        Abbreviation abbreviation => new AbbreviationFacts(abbreviation),
        _ => throw new ArgumentOutOfRangeException(nameof(finding), finding.GetType().Name, "A type of finding without an answer."),
    };
}

/// <summary>A stretch of a page's text, half-open, in UTF-16 units.</summary>
public sealed record PlaceFacts(int Page, int Start, int Length);

/// <summary>A term in an answer; both dates absent for a vague one or an event.</summary>
public sealed record DueFacts(string Text, DateOnly? From, DateOnly? To)
{
    public static DueFacts? Of(Due? due) => due is null ? null : new DueFacts(due.Text, due.From, due.To);
}
