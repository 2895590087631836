using PolicyArchive.Linking.Promises;
using PolicyArchive.Linking.Topics;

namespace PolicyArchive.Linking.Evidence;

/// <summary>Chooses the sentences of a section that give what was promised; those that only announce or look back are passed over.</summary>
internal static class PassageChooser
{
    private const int MostSentences = 3;
    private const double OfFulfilment = 0.35;
    private const double OfEnclosing = 0.2;
    private const double OfEachFurtherSentence = -0.06;

    public static EvidencePassage? Choose(PromiseProfile promise, Section section)
    {
        EvidencePassage? best = null;
        var bestWorth = double.NegativeInfinity;
        for (var first = 0; first < section.Sentences.Length; first++)
        {
            for (var count = 1; count <= MostSentences && first + count <= section.Sentences.Length; count++)
            {
                var sentences = section.Sentences.AsSpan(first, count);
                if (!AreOneParagraph(sentences) || !IsSubstance(sentences)) break;

                var passage = Join(sentences);
                var worth = Worth(promise, passage, count);
                if (worth <= bestWorth) continue;
                (best, bestWorth) = (passage, worth);
            }
        }

        return best;
    }

    private static double Worth(PromiseProfile promise, EvidencePassage passage, int sentences) =>
        promise.Topic.In(passage.Topic).Share
        + (passage.Fulfilment is null ? 0 : OfFulfilment)
        + (passage.Encloses ? OfEnclosing : 0)
        + OfEachFurtherSentence * (sentences - 1);

    private static bool AreOneParagraph(ReadOnlySpan<SectionSentence> sentences)
    {
        var last = sentences[^1];
        return last.Source.PassageNumber == sentences[0].Source.PassageNumber;
    }

    /// <summary>The last sentence of the window decides; the ones before it were looked at already.</summary>
    private static bool IsSubstance(ReadOnlySpan<SectionSentence> sentences)
    {
        var last = sentences[^1];
        return !last.Promises || last.Fulfilment is not null;
    }

    private static EvidencePassage Join(ReadOnlySpan<SectionSentence> sentences)
    {
        var (first, last) = (sentences[0], sentences[^1]);
        var topic = first.Topic;
        var fulfilment = first.Fulfilment;
        var encloses = first.Encloses;
        foreach (var sentence in sentences[1..])
        {
            topic = topic.And(sentence.Topic);
            fulfilment ??= sentence.Fulfilment;
            encloses |= sentence.Encloses;
        }

        var place = first.Source.Passage.Cite(first.Source.Start, last.Source.End - first.Source.Start);
        return new EvidencePassage(place, topic, fulfilment, encloses);
    }
}
