using PolicyArchive.Documents.Findings;

namespace PolicyArchive.Linking.Evidence;

/// <summary>How far a passage keeps a promise: as Analysis found, else by the words with which work in hand is told.</summary>
internal static class ExtentReader
{
    private static readonly string[] WorkInHand =
    [
        "nog niet", "nog geen", "nog steeds", "in voorbereiding", "in gang gezet", "wordt nog", "worden nog", "loopt nog", "lopen nog",
        "in overleg getreden", "gesprekken lopen", "wordt gewerkt aan", "werk ik aan", "vordert", "in uitwerking", "ben ik in overleg",
    ];

    public static FulfilmentExtent Read(EvidencePassage passage)
    {
        if (passage.Fulfilment is { } fulfilment) return fulfilment.Extent;
        var isInHand = Array.Exists(WorkInHand, words => passage.Place.Quote.Contains(words, StringComparison.OrdinalIgnoreCase));
        return isInHand ? FulfilmentExtent.Progress : FulfilmentExtent.Full;
    }
}
