using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PolicyArchive.Documents.Findings;
using PolicyArchive.Documents.Links;

namespace PolicyArchive.Linking.Register;

/// <summary>
/// Holds the evidence of one commitment against itself: what is wholly met once is not met again. Of the passages that only their subject
/// ties to it, those after the best whole fulfilment are proposed.
/// </summary>
internal static partial class EvidenceCourse
{
    /// <param name="found">Evidence in order of time, one a document.</param>
    public static ImmutableArray<EvidenceLink> Settle(ImmutableArray<EvidenceLink> found)
    {
        ImmutableArray<EvidenceLink> inTime = [.. found.Select(Question)];
        var best = inTime.Where(link => !link.IsProposed && link.Extent == FulfilmentExtent.Full)
            .OrderByDescending(link => link.Score).FirstOrDefault();
        if (best is null) return inTime;

        var turn = inTime.IndexOf(best);
        return [.. inTime.Select((link, at) => IsDoubtful(link, at, turn, best) ? link with { IsProposed = true, Reasons = link.Reasons.Add("de toezegging was al nagekomen, of werd het later") } : link)];
    }

    /// <summary>"In het overleg hebben de leden X en Y gevraagd wat …": a letter tells the question before it answers; of which promise is not said.</summary>
    private static EvidenceLink Question(EvidenceLink link)
    {
        var isQuestion = !link.IsNamed && !link.IsProposed && link.Extent == FulfilmentExtent.Full && Asked().IsMatch(link.Quote);
        return isQuestion ? link with { IsProposed = true, Reasons = link.Reasons.Add("de zin geeft alleen de vraag weer") } : link;
    }

    private static bool IsDoubtful(EvidenceLink link, int at, int turn, EvidenceLink best)
    {
        if (link.IsNamed || link.IsProposed || at <= turn) return false;
        return link.Extent == FulfilmentExtent.Full || link.Score < best.Score;
    }

    [GeneratedRegex(@"\b(?:heeft|hebben) (?:het lid|de leden|de heer|mevrouw|de fracties?|zij|u|uw Kamer|uw commissie)\b.*\b(?:gevraagd|verzocht)\b[^.?!]*[.?!]?\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Asked();
}
