using System.Collections.Immutable;
using PolicyArchive.Analysis.Structure;
using PolicyArchive.Documents.Findings;

namespace PolicyArchive.Linking.Promises;

/// <summary>Finds the sentences that a promise points back at with "daarover" or "dat".</summary>
internal static class ContextReader
{
    private const int MostSentences = 4;
    private const double OfNearest = 0.8;
    private const double OfEachFurther = 0.8;
    private const double OfOtherTurn = 0.7;

    private static readonly string[] Openers = ["Dan ", "Tot slot", "Wat betreft", "Wat de", "Wat het", "Ten slotte", "Voorts", "Verder "];

    /// <summary>
    /// The sentences just before in the same paragraph, in minutes in the same turn, nearest first, back to the one that opened the subject; at the start of a turn the end
    /// of the turn before, which asked for it. Each with the part of its words that may be meant.
    /// </summary>
    public static IEnumerable<(Sentence Sentence, double Weight)> Before(Sentence said, DocumentStructure structure)
    {
        var weight = OfNearest;
        for (var distance = 1; distance <= MostSentences; distance++, weight *= OfEachFurther)
        {
            var isOpened = distance == 1 && Opens(said);
            if (isOpened || structure.Neighbour(said, -distance) is not { Zone: Zone.Body } before || before.Heading != said.Heading) yield break;
            var isElsewhere = structure.Style is DocumentStyle.Letter or DocumentStyle.Text && before.PassageNumber != said.PassageNumber;
            var isTooFarBack = isElsewhere || before.Turn.Number < said.Turn.Number - 1 || said.IsInCommitmentList || before.Kind != said.Kind;
            if (isTooFarBack) yield break;
            yield return (before, before.Turn.Number == said.Turn.Number ? weight : weight * OfOtherTurn);
            if (Opens(before)) yield break;
        }
    }

    /// <summary>What the member who asked for it said before the answer; null when nobody is named or found.</summary>
    public static ImmutableArray<Sentence>? QuestionOf(Promise promise, Sentence said, DocumentStructure structure)
    {
        if (promise.AskedBy.IsEmpty) return null;
        return [.. structure.Sentences.Where(sentence => sentence.Index < said.Index && IsOf(promise.AskedBy, sentence.Speaker))];
    }

    private static bool IsOf(ImmutableArray<string> members, Speaker speaker) =>
        speaker.Role == SpeakerRole.Member && members.Any(member => speaker.Label.Contains(member, StringComparison.OrdinalIgnoreCase));

    private static bool Opens(Sentence sentence) => Array.Exists(Openers, opener => sentence.Text.StartsWith(opener, StringComparison.Ordinal));
}
