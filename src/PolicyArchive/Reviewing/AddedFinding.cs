using PolicyArchive.Analysis.Actors;
using PolicyArchive.Analysis.Deadlines;
using PolicyArchive.Documents;
using PolicyArchive.Documents.Findings;

namespace PolicyArchive.Reviewing;

/// <summary>Makes the finding that a person points at. What the words do not say comes from the head of the document.</summary>
internal static class AddedFinding
{
    /// <summary>The types that a person can add.</summary>
    public static readonly string[] Types = ["commitment", "commitment-mention", "fulfilment", "enclosure"];

    /// <summary>Null for a type that cannot be added.</summary>
    public static Finding? Of(string type, DocumentId document, DocumentMetadata head, TextSpan span, string quote)
    {
        var id = StableId.Of("added", type, document.Value, quote);
        var due = DeadlineReader.Read(quote, head.Date, head.Addressees.FirstOrDefault());
        return type switch
        {
            "commitment" => WithHead(new Commitment { Id = id, Span = span, Quote = quote, Content = quote, Due = due }, head),
            "commitment-mention" => WithHead(new CommitmentMention { Id = id, Span = span, Quote = quote, Content = quote, Due = due }, head),
            "fulfilment" => new Fulfilment { Id = id, Span = span, Quote = quote, Content = quote },
            "enclosure" => new Enclosure
            {
                Id = id, Span = span, Quote = quote, Item = quote, Due = due,
                State = due is null ? EnclosureState.Sent : EnclosureState.Promised,
            },
            _ => null,
        };
    }

    private static Promise WithHead(Promise promise, DocumentMetadata head) => promise with
    {
        Actor = head.Senders.FirstOrDefault(ActorReader.IsGovernment) ?? head.Senders.FirstOrDefault(),
        To = head.Addressees,
        MadeOn = promise is Commitment ? head.Date : null,
    };
}
