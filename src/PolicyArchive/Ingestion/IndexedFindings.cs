using PolicyArchive.Catalogue;
using PolicyArchive.Documents;
using PolicyArchive.Documents.Findings;
using PolicyArchive.Search;

namespace PolicyArchive.Ingestion;

/// <summary>The findings whose other half is looked for in the index; where the text names no one, the head of the document does.</summary>
internal static class IndexedFindings
{
    public static IndexedFinding? Of(Finding finding, DocumentMetadata head) => finding switch
    {
        Promise promise => Of(promise, promise.Content) with
        {
            Actor = promise.Actor ?? head.Senders.FirstOrDefault(),
            To = promise.To.IsEmpty ? head.Addressees : promise.To,
            Date = promise.MadeOn ?? head.Date,
        },
        Fulfilment fulfilment => WithHead(Of(fulfilment, fulfilment.Content), head),
        Enclosure enclosure => WithHead(Of(enclosure, enclosure.Item), head),
        _ => null,
    };

    private static IndexedFinding Of(Finding finding, string content) => new(
        finding.Id, FindingTypes.NameOf(finding.GetType()), finding.Span,
        finding.Quote.Contains(content, StringComparison.Ordinal) ? finding.Quote : $"{finding.Quote} {content}");

    private static IndexedFinding WithHead(IndexedFinding finding, DocumentMetadata head) =>
        finding with { Actor = head.Senders.FirstOrDefault(), To = head.Addressees, Date = head.Date };
}
