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
                var mayBe = AreOneParagraph(all, first, last) && all[last].IsSubstance && (near >= 0 || !all[last].LooksBack);
                if (!mayBe) break;

                Join(together, met[last - from]);
                var weight = together.Sum();
                if (near < 0 && IsName(all[last], weight)) continue;
                var worth = OfStrength * Coverage.StrengthOf(weight, topic.Weight) + WorthOf(all, first, last) + (near < 0 ? 0 : Nearness(all, first, last, near));
                if (worth > bestWorth) (best, bestWorth) = ((first, last), worth);
            }
        }

        return best.First < 0 ? null : PassageOf(all, best.First, best.Last);
    }

    /// <summary>A title or a name, of a thing or of someone, gives nothing.</summary>
    private static bool IsName(SectionSentence last, double met) =>
        last.Fulfilment is null && (last.IsTitle || met == 0 && last.Topic.Words.Length < FewWords);

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
        var shownEnd = all[WithOutcome(all, first, last)].Source.End;
        return new EvidencePassage(begin.Passage.Cite(begin.Start, end.End - begin.Start), first, last, topic, fulfilment, encloses)
        {
            Shown = begin.Passage.Cite(begin.Start, shownEnd - begin.Start),
        };
    }

    /// <summary>The sentence that names the subject leads in; what came of it stands in the next.</summary>
    private static int WithOutcome(ImmutableArray<SectionSentence> all, int first, int last)
    {
        var next = last + 1;
        var goesOn = first == last && next < all.Length && AreOneParagraph(all, last, next) && all[next].IsSubstance && !all[next].LooksBack;
        return goesOn ? next : last;
    }
}
