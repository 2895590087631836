using System.Text.RegularExpressions;
using PolicyArchive.Documents.Findings;
using PolicyArchive.Documents.Links;
using PolicyArchive.Linking.Evidence;

namespace PolicyArchive.Linking.Promises;

/// <summary>
/// Finds where a letter that does not wholly keep a promise goes on to promise the rest: "Dat blijkt niet haalbaar. Ik streef ernaar u voor
/// het zomerreces alsnog te informeren." The new statement is the old promise, and its term is the new one.
/// </summary>
internal static partial class ContinuationFinder
{
    private const double OfContinuing = 0.3;
    private const double OfLink = 0.4;
    private const int MostSentences = 4;

    /// <summary>The links with their new terms, and the statements that go on.</summary>
    public static IEnumerable<(EvidenceLink Link, SamePromise? Continuation)> Find(IEnumerable<EvidenceLink> links, LinkableDocument giving)
    {
        foreach (var link in links)
        {
            var next = link.IsProposed ? null : NextPromise(link, giving);
            if (next is null)
            {
                yield return (link, null);
                continue;
            }

            var extent = link.Extent == FulfilmentExtent.Full ? FulfilmentExtent.Partial : link.Extent;
            yield return (
                link with { Extent = extent, NewDue = link.NewDue ?? next.Promise.Due },
                new SamePromise(link.PromiseId, next.Id, OfContinuing + OfLink * link.Score, ["belooft het vervolg van dezelfde toezegging"]));
        }
    }

    private static PromiseProfile? NextPromise(EvidenceLink link, LinkableDocument giving)
    {
        foreach (var section in giving.Sections)
        {
            var from = IndexOf(section, link);
            if (from < 0) continue;

            for (var i = from; i < section.Sentences.Length && i <= from + MostSentences; i++)
            {
                var sentence = section.Sentences[i];
                if (i > from && sentence.LooksBack && !sentence.Promises.Contains(link.PromiseId)) break;
                var next = giving.Promises.FirstOrDefault(promise => !promise.LooksBack && promise.Id != link.PromiseId && sentence.Promises.Contains(promise.Id));
                var isSameParagraph = sentence.Source.PassageNumber == section.Sentences[from].Source.PassageNumber;
                if (next is not null && GoesOn(link, next, isSameParagraph)) return next;
            }
        }

        return null;
    }

    private static int IndexOf(Section section, EvidenceLink link)
    {
        for (var i = 0; i < section.Sentences.Length; i++)
            if (section.Sentences[i].Source.Cite().Span.Overlaps(link.Span)) return i;
        return -1;
    }

    /// <summary>After a whole fulfilment only the words that say so go on, or that point back from the same paragraph.</summary>
    private static bool GoesOn(EvidenceLink link, PromiseProfile next, bool isSameParagraph)
    {
        if (link.Extent is not (FulfilmentExtent.Full or FulfilmentExtent.Withdrawn)) return true;
        return Rest().IsMatch(next.Promise.Quote) || isSameParagraph && PointsBack().IsMatch(next.Promise.Quote);
    }

    [GeneratedRegex(@"\b(?:hierover|daarover|hiervan|daarvan)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PointsBack();

    [GeneratedRegex(@"\b(?:alsnog|ook daarover|ook hierover|overige|resterende|ontbrekende|nazenden|nagezonden|de rest|aanvulling)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Rest();
}
