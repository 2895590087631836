using System.Collections.Immutable;
using PolicyArchive.Documents.Findings;
using PolicyArchive.Documents.Links;

namespace PolicyArchive.Linking.Register;

/// <summary>Reads the moving of a term off the statements themselves: who promises the same again for a later day postpones it.</summary>
internal static class NewTerms
{
    private const double OfTerm = 0.9;

    /// <param name="statements">Of one commitment, in order of time.</param>
    public static IEnumerable<EvidenceLink> Add(ImmutableArray<StatedPromise> statements, ImmutableArray<EvidenceLink> found)
    {
        var links = found.ToList();
        var current = statements[0].Promise.Due;
        foreach (var statement in statements.Skip(1))
        {
            if (statement.Promise.Due is not { To: { } day } due) continue;
            var isMoved = current?.To < day && statement.Promise is Commitment && statement.Document.Date > statements[0].Document.Date;
            current = current?.To > day ? current : due;
            if (isMoved) Put(links, statements[0], statement, due);
        }

        return links;
    }

    /// <summary>Beside evidence of the same document the new term belongs to that; otherwise the statement is the evidence.</summary>
    private static void Put(List<EvidenceLink> links, StatedPromise origin, StatedPromise again, Due due)
    {
        var beside = links.FindIndex(link => link.Document == again.Document.Id && !link.IsProposed);
        if (beside >= 0 && links[beside].Extent != FulfilmentExtent.Full)
        {
            links[beside] = links[beside] with { NewDue = links[beside].NewDue ?? due };
            return;
        }

        if (beside >= 0) return;
        links.RemoveAll(link => link.Document == again.Document.Id);
        links.Add(new EvidenceLink(origin.Id, again.Document.Id, again.Promise.Span, again.Promise.Quote, FulfilmentExtent.Postponed, OfTerm, [$"belooft hetzelfde opnieuw, nu {due.Text}"])
        {
            NewDue = due,
            IsNamed = true,
        });
    }
}
