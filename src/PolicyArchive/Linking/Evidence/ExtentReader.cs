using PolicyArchive.Analysis.Fulfilments;
using PolicyArchive.Documents.Findings;

namespace PolicyArchive.Linking.Evidence;

/// <summary>How far a passage keeps a promise: as Analysis found in it or near it, else by its own words; else it gives what was promised.</summary>
internal static class ExtentReader
{
    private const int Following = 2;

    /// <param name="stretch">The sentences that speak of the promise, the passage among them.</param>
    public static FulfilmentExtent Read(EvidencePassage passage, IReadOnlyList<SectionSentence> stretch)
    {
        if (passage.Fulfilment is { Extent: not FulfilmentExtent.Full } said) return said.Extent;
        var isDone = passage.Fulfilment is not null;
        if (ExtentWords.Of(passage.Place.Quote) is { } extent && !(isDone && extent is (FulfilmentExtent.Postponed or FulfilmentExtent.Progress))) return extent;
        var near = stretch.Select(sentence => sentence.Fulfilment).LastOrDefault(fulfilment => fulfilment is not null);
        if (near is not null) return near.Extent;
        var after = After(passage, stretch);
        if (passage.Encloses) return ExtentWords.LeavesRest(after) ? FulfilmentExtent.Partial : FulfilmentExtent.Full;
        return ExtentWords.Of(after) ?? FulfilmentExtent.Full;
    }

    /// <summary>"Over akkerbouw zijn wij nog in gesprek" takes back a part of the sentence before it.</summary>
    private static string After(EvidencePassage passage, IReadOnlyList<SectionSentence> stretch)
    {
        var end = passage.Place.Span.Start + passage.Place.Span.Length;
        var after = stretch.Where(sentence => sentence.Source.Cite().Span is var span && span.Page == passage.Place.Span.Page && span.Start >= end && !sentence.LooksBack);
        return string.Join(' ', after.Take(Following).Select(sentence => sentence.Source.Text));
    }
}
