using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PolicyArchive.Documents.Findings;
using PolicyArchive.Linking.Topics;

namespace PolicyArchive.Linking.Evidence;

/// <summary>Chooses the sentences of a stretch that give what was promised; those that only announce or look back are passed over.</summary>
internal static partial class PassageChooser
{
    private const int MostSentences = 3;
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
    public static EvidencePassage? Choose(Topic topic, ImmutableArray<SectionSentence> all, int from, int to, int near)
    {
        EvidencePassage? best = null;
        var bestWorth = double.NegativeInfinity;
        for (var first = from; first <= to; first++)
        {
            for (var last = first; last <= to && last - first < MostSentences; last++)
            {
                var mayBe = AreOneParagraph(all, first, last) && IsSubstance(all[last]) && (near >= 0 || !all[last].LooksBack);
                if (!mayBe) break;

                var passage = Join(all, first, last);
                var worth = WorthOf(topic, passage) + (near < 0 ? 0 : Nearness(all, passage, near));
                if (worth <= bestWorth) continue;
                (best, bestWorth) = (passage, worth);
            }
        }

        return best;
    }

    private static double WorthOf(Topic topic, EvidencePassage passage) =>
        OfStrength * topic.In(passage.Topic).Strength
        + OfWords(passage.Fulfilment)
        + (passage.Encloses ? OfEnclosing : 0)
        + (Recalls(passage.Place.Quote) ? OfRecalling : 0)
        + OfEachFurtherSentence * (passage.Last - passage.First);

    private static double Nearness(ImmutableArray<SectionSentence> all, EvidencePassage passage, int near)
    {
        var distance = passage.First > near ? passage.First - near : Math.Max(0, near - passage.Last);
        var looksBack = passage.First <= near && near <= passage.Last && all[near].Fulfilment is null;
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
    private static bool IsSubstance(SectionSentence last) => !last.Source.Text.EndsWith('?') && (!last.Announces || last.Fulfilment is not null);

    /// <summary>Tells what was asked or said before, not what is given now.</summary>
    private static bool Recalls(string quote) => Recall().IsMatch(quote);

    [GeneratedRegex(@"^(?:(?:In|Tijdens) (?:het|de) (?:\p{L}+ ){0,3}(?:\p{L}*debat|\p{L}*overleg|vergadering|behandeling|brief)\b|(?:Het lid|De leden|De heer|Mevrouw|Uw Kamer|De commissie) .{0,80}\b(?:vroeg|vroegen|gevraagd|verzocht|verzoekt|vraagt)|De (?:gewijzigde )?motie|In deze brief (?:ga|loop)|Met deze brief (?:ga|informeer))",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 100)]
    private static partial Regex Recall();

    private static EvidencePassage Join(ImmutableArray<SectionSentence> all, int first, int last)
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
