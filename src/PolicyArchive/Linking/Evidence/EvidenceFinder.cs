using System.Collections.Immutable;
using PolicyArchive.Analysis.Actors;
using PolicyArchive.Documents;
using PolicyArchive.Documents.Findings;
using PolicyArchive.Documents.Links;
using PolicyArchive.Linking.Promises;
using PolicyArchive.Linking.Topics;

namespace PolicyArchive.Linking.Evidence;

/// <summary>
/// Finds in one document the passages that keep the promises of another, or that follow where it looks back at a promise itself. A promise gets
/// the passage that fits it best, unless that passage clearly fits another promise of the same document better.
/// </summary>
internal static class EvidenceFinder
{
    private const double Certain = 0.99;
    private const double LeastOfNamed = 0.8;
    private const double OfCondition = 0.8;
    private const double TooLittle = 0.12;
    private const int MostSections = 12;
    private const double LeastInDocument = 0.15;

    /// <summary>Where a document looks back at a promise, what it says about it there.</summary>
    public static IEnumerable<EvidenceLink> Within(LinkableDocument document)
    {
        foreach (var promise in document.Promises.Where(promise => LooksFurtherBack(promise, document)))
        {
            var section = document.Sections.FirstOrDefault(section => section.Holds(promise.Id));
            if (section is not null && Named(promise, section, document, "noemt de toezegging zelf") is { } link) yield return link;
        }
    }

    /// <summary>In minutes who looks back mostly looks at what was said an hour before.</summary>
    private static bool LooksFurtherBack(PromiseProfile promise, LinkableDocument document)
    {
        if (!promise.LooksBack) return false;
        var isOfToday = promise.MadeOn is null || promise.MadeOn == document.Head.Date;
        return !isOfToday || document.Head.Metadata.Kind != DocumentKind.Minutes;
    }

    public static IEnumerable<EvidenceLink> Between(LinkableDocument promising, LinkableDocument giving)
    {
        var numbered = ByNumber(promising, giving).ToList();
        var open = promising.Promises.Where(promise => giving.Spread.WeightOf(promise.Topic) >= LeastInDocument && CouldKeep(promise, giving) && !numbered.Exists(link => link.PromiseId == promise.Id)).ToList();
        return numbered.Concat(ByTopic(open, giving));
    }

    private static IEnumerable<EvidenceLink> ByNumber(LinkableDocument promising, LinkableDocument giving)
    {
        if (IsEarlier(giving, promising)) yield break;
        foreach (var promise in promising.Promises.Where(promise => !promise.Numbers.IsEmpty))
        {
            foreach (var section in giving.Sections)
            {
                var number = section.Numbers.Intersect(promise.Numbers, StringComparer.Ordinal).FirstOrDefault();
                if (number is null || section.Sentences.Any(sentence => sentence.LooksBack)) continue;
                if (Named(promise, section, giving, $"noemt nummer {number}") is { } link) yield return link;
            }
        }
    }

    /// <summary>A section that names the promise: the best of the stretch that speaks of it, whatever its words.</summary>
    private static EvidenceLink? Named(PromiseProfile promise, Section section, LinkableDocument giving, string reason)
    {
        var (first, last) = MentionReach.Of(section, promise.Id);
        var topics = PromiseTopics.For(promise, giving);
        var passage = PassageChooser.Choose(topics.Whole, section, first, last, MentionReach.IndexOf(section, promise.Id));
        if (passage is null) return null;

        var reasons = EvidenceJudge.ReasonsOf(promise, topics, section, passage);
        var score = LeastOfNamed + (Certain - LeastOfNamed) * EvidenceWeights.Score(EvidenceJudge.Read(promise, topics, section, passage, giving), rival: 0, elsewhere: 0);
        return LinkOf(promise, section, passage, section.Sentences[first..(last + 1)], score, [reason, .. reasons]) with { IsNamed = true };
    }

    private static IEnumerable<EvidenceLink> ByTopic(List<PromiseProfile> promises, LinkableDocument giving)
    {
        var claims = promises.SelectMany(promise => ClaimsOf(promise, giving)).ToList();
        var ofPromise = claims.ToLookup(claim => claim.Promise);
        var ofSection = claims.ToLookup(claim => claim.Section);
        foreach (var promise in promises.Where(ofPromise.Contains))
        {
            var (claim, score) = ofPromise[promise]
                .Select(claim => (Claim: claim, Score: EvidenceWeights.Score(claim.Signs, RivalOf(claim, ofSection[claim.Section]), BetterElsewhere(claim, ofPromise[promise]))))
                .MaxBy(found => found.Score);
            if (score < LinkLine.ProposedEvidence) continue;

            var reasons = EvidenceJudge.ReasonsOf(promise, claim.Topics, claim.Section, claim.Passage);
            yield return LinkOf(promise, claim.Section, claim.Passage, StretchOf(claim), Math.Min(IsConditional(promise) ? score * OfCondition : score, Certain), reasons);
        }
    }

    private static IEnumerable<EvidenceClaim> ClaimsOf(PromiseProfile promise, LinkableDocument giving)
    {
        var topics = PromiseTopics.For(promise, giving);
        var least = Math.Max(TooLittle, EvidenceWeights.LeastStrength(EvidenceJudge.Hope(promise, giving), LinkLine.ProposedEvidence));
        var words = topics.Whole.WordsIn(giving.Topic);
        if (Coverage.StrengthOf(words.Sum(word => word.Weight), topics.Whole.Weight) < least) yield break;

        var likely = giving.Sections.Select(section => (Section: section, Strength: Coverage.StrengthOf(section.Topic.WeightOf(words), topics.Whole.Weight)))
            .Where(found => found.Strength >= least).OrderByDescending(found => found.Strength).Take(MostSections);
        foreach (var (section, _) in likely)
        {
            var passage = PassageChooser.Choose(topics.Whole, section, 0, section.Sentences.Length - 1, near: -1);
            if (passage is not null) yield return new EvidenceClaim(promise, topics, section, passage, EvidenceJudge.Read(promise, topics, section, passage, giving));
        }
    }

    /// <summary>How much better another promise fits the same section; two promises in the same words are no rivals.</summary>
    private static double RivalOf(EvidenceClaim claim, IEnumerable<EvidenceClaim> claims) =>
        claims.Where(rival => rival.Promise != claim.Promise && rival.Signs.Topic > claim.Signs.Topic && !AreOne(rival.Promise, claim.Promise))
            .Select(rival => rival.Signs.Topic - claim.Signs.Topic).Append(0).Max();

    private static double BetterElsewhere(EvidenceClaim claim, IEnumerable<EvidenceClaim> claims) =>
        claims.Max(other => other.Signs.Topic) - claim.Signs.Topic;

    private static bool AreOne(PromiseProfile one, PromiseProfile other) => SamePromiseJudge.Judge(one, other).Score >= LinkLine.Proposed;

    /// <summary>Round the passage, within its paragraph.</summary>
    private static ImmutableArray<SectionSentence> StretchOf(EvidenceClaim claim)
    {
        var paragraph = claim.Section.Sentences[claim.Passage.First].Source.PassageNumber;
        return [.. claim.Section.Sentences.Where(sentence => sentence.Source.PassageNumber == paragraph)];
    }

    private static EvidenceLink LinkOf(
        PromiseProfile promise, Section section, EvidencePassage passage, ImmutableArray<SectionSentence> stretch, double score, ImmutableArray<string> reasons) =>
        new(promise.Id, section.Document.Id, passage.Shown.Span, passage.Shown.Quote, ExtentReader.Read(passage, stretch), score, reasons)
        {
            NewDue = passage.Fulfilment?.NewDue ?? stretch.Select(sentence => sentence.Fulfilment?.NewDue).LastOrDefault(due => due is not null),
            IsProposed = score < LinkLine.AssertedEvidence || SpeaksOfAnother(section, passage),
        };

    /// <summary>Whether what was foreseen came about is seldom said; then the subject alone does not tell.</summary>
    private static bool IsConditional(PromiseProfile promise) => promise.Promise.Strength == PromiseStrength.Conditional;

    /// <summary>A report is what a letter sends, and a row of an overview tells of the letter that met the promise: that letter is the evidence.</summary>
    private static bool SpeaksOfAnother(Section section, EvidencePassage passage)
    {
        var isAddressed = !section.Document.Metadata.Addressees.IsEmpty || section.Document.Metadata.Senders.Any(ActorReader.IsGovernment);
        var sentence = section.Sentences[passage.First];
        var isRow = sentence.LooksBack && (sentence.Source.Kind == BlockKind.TableRow || section.IsAppended);
        var tellsOfDelay = passage.Fulfilment?.Extent is FulfilmentExtent.Postponed or FulfilmentExtent.Progress or FulfilmentExtent.Partial;
        return PointerReader.PointsElsewhere(passage.Place.Quote) || (isRow || !isAddressed) && !tellsOfDelay;
    }

    private static bool IsEarlier(LinkableDocument giving, LinkableDocument promising) =>
        promising.Head.Date is { } made && giving.Head.Date is { } given && given < made;

    /// <summary>A committee asks and reminds; it gives nothing.</summary>
    private static bool IsOfCommittee(DocumentMetadata giving) =>
        giving.Kind is not DocumentKind.Minutes && !giving.Senders.Any(ActorReader.IsGovernment) && giving.Senders.Any(sender => sender.Contains("commissie", StringComparison.Ordinal));

    private static bool CouldKeep(PromiseProfile promise, LinkableDocument giving)
    {
        var isEarlier = promise.Document.Date is { } made && giving.Head.Date is { } given && given < made;
        if (isEarlier || IsOfCommittee(giving.Head.Metadata)) return false;

        var to = giving.Head.Metadata.Addressees;
        var isOtherAssembly = !to.IsEmpty && !promise.Promise.To.IsEmpty && !to.Intersect(promise.Promise.To, StringComparer.OrdinalIgnoreCase).Any();
        return !isOtherAssembly && Offices.Match(promise, giving) != OfficeMatch.Other;
    }
}
