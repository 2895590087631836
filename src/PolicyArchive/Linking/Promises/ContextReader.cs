using PolicyArchive.Analysis.Structure;
using PolicyArchive.Documents.Findings;

namespace PolicyArchive.Linking.Promises;

/// <summary>Finds the sentences that a promise points back at with "daarover" or "dat".</summary>
internal static class ContextReader
{
    private const int MostSentences = 3;

    /// <summary>The sentences just before in the same paragraph or turn; at the start of a turn the end of the turn before, which asked for it.</summary>
    public static IEnumerable<Sentence> Before(Promise promise, DocumentStructure structure)
    {
        var said = structure.Sentences.FirstOrDefault(sentence => sentence.Cite().Span.Overlaps(promise.Span));
        if (said is null) yield break;

        var turn = said.Turn.Number;
        for (var distance = 1; distance <= MostSentences; distance++)
        {
            if (structure.Neighbour(said, -distance) is not { Zone: Zone.Body } before || before.Heading != said.Heading) yield break;
            var isTooFarBack = before.Turn.Number < turn - 1;
            if (isTooFarBack) yield break;
            yield return before;
        }
    }
}
