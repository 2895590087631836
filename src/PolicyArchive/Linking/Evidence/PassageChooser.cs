using System.Collections.Immutable;
using PolicyArchive.Documents.Findings;
using PolicyArchive.Linking.Topics;

namespace PolicyArchive.Linking.Evidence;

/// <summary>Chooses the sentences of a stretch that give what was promised; those that only announce or look back are passed over.</summary>
internal static class PassageChooser
{
    private const int MostSentences = 3;
    private const int FewWords = 3;
    private const double OfStrength = 1.0;
    private const double OfChange = 0.35;
    private const double OfKeeping = 0.12;
    private const double OfEnclosing = 0.2;
    private const double OfEachFurtherSentence = -0.05;
    private const double OfDistance = -0.04;
    private const double OfLookingBack = -0.3;
    private const double OfRecalling = -0.3;

    /// <param name="topic">Of the promise, weighed for this document.</param>
    /// <param name="near">The sentence that names the promise; -1 for none.</param>
    public static EvidencePassage? Choose(Topic topic, Section section, int from, int to, int near)
    {
        var all = section.Sentences;
        var words = topic.WordsIn(section.Topic);
        var met = new double[to - from + 1][];
        for (var i = from; i <= to; i++) met[i - from] = all[i].Topic.WeightsOf(words);

        var (best, bestWorth) = ((First: -1, Last: -1), double.NegativeInfinity);
        var together = new double[words.Length];
        for (var first = from; first <= to; first++)
        {
            Array.Clear(together);
            for (var last = first; last <= to && last - first < MostSentences; last++)
            {
                var mayBe = AreOneParagraph(all, first, last) && IsSubstance(all[last]) && (near >= 0 || !all[last].LooksBack);
                if (!mayBe) break;

                Join(together, met[last - from]);
                var weight = together.Sum();
                var isName = weight == 0 && near < 0 && all[last].Fulfilment is null && all[last].Topic.Words.Length < FewWords;
                if (isName) continue;
                var worth = OfStrength * Coverage.StrengthOf(weight, topic.Weight) + WorthOf(all, first, last) + (near < 0 ? 0 : Nearness(all, first, last, near));
                if (worth > bestWorth) (best, bestWorth) = ((first, last), worth);
            }
        }

        return best.First < 0 ? null : PassageOf(all, best.First, best.Last);
    }

    private static void Join(double[] together, double[] met)
    {
        for (var i = 0; i < together.Length; i++) together[i] = Math.Max(together[i], met[i]);
    }

    private static double WorthOf(ImmutableArray<SectionSentence> all, int first, int last)
    {
        var worth = OfEachFurtherSentence * (last - first) + (all[first].Recalls ? OfRecalling : 0);
        var (fulfilment, encloses) = ((Fulfilment?)null, false);
        for (var i = first; i <= last; i++)
        {
            fulfilment ??= all[i].Fulfilment;
            encloses |= all[i].Encloses;
        }

        return worth + OfWords(fulfilment) + (encloses ? OfEnclosing : 0);
    }

    private static double Nearness(ImmutableArray<SectionSentence> all, int first, int last, int near)
    {
        var distance = first > near ? first - near : Math.Max(0, near - last);
        var looksBack = first <= near && near <= last && all[near].Fulfilment is null;
        return OfDistance * distance + (looksBack ? OfLookingBack : 0);
    }

    /// <summary>"Deze brief voldoet aan de toezegging" gives nothing by itself; that it is late or off is the substance.</summary>
    private static double OfWords(Fulfilment? fulfilment) => fulfilment switch
    {
        null => 0,
        { Extent: FulfilmentExtent.Full } => OfKeeping,
        _ => OfChange,
    };

    private static bool AreOneParagraph(ImmutableArray<SectionSentence> all, int first, int last) =>
        all[last].Source.PassageNumber == all[first].Source.PassageNumber;

    /// <summary>The last sentence of the window decides; the ones before it were looked at already.</summary>
    private static bool IsSubstance(SectionSentence last) => !last.Source.Text.EndsWith('?') && !last.Recalls && (!last.Announces || last.Fulfilment is not null);

    private static EvidencePassage PassageOf(ImmutableArray<SectionSentence> all, int first, int last)
    {
        var topic = all[first].Topic;
        var fulfilment = all[first].Fulfilment;
        var encloses = all[first].Encloses;
        for (var i = first + 1; i <= last; i++)
        {
            topic = topic.And(all[i].Topic);
            fulfilment ??= all[i].Fulfilment;
            encloses |= all[i].Encloses;
        }

        var (begin, end) = (all[first].Source, all[last].Source);
        return new EvidencePassage(begin.Passage.Cite(begin.Start, end.End - begin.Start), first, last, topic, fulfilment, encloses);
    }
}
