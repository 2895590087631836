using PolicyArchive.Analysis.Structure;

namespace PolicyArchive.Analysis.Fulfilments;

/// <summary>The words by which linking finds the promise: the sentence, under its heading, with the sentence before where it only points back.</summary>
internal static class FulfilmentContent
{
    private const int ShortSentence = 90;

    public static string Of(Sentence sentence, DocumentReading reading)
    {
        var before = reading.Structure.Neighbour(sentence, -1);
        var pointsBack = sentence.Length < ShortSentence && before is not null && before.PassageNumber == sentence.PassageNumber;
        var words = pointsBack ? $"{before!.Text} {sentence.Text}" : sentence.Text;
        return sentence.Heading.Length > 0 ? $"{sentence.Heading}. {words}" : words;
    }
}
