using System.Collections.Immutable;
using System.Globalization;
using PolicyArchive.Analysis.Actors;
using PolicyArchive.Analysis.Structure;
using PolicyArchive.Documents.Findings;
using PolicyArchive.Linking.Topics;

namespace PolicyArchive.Linking.Evidence;

/// <summary>Parts a document into sections: what stands under one heading, or in minutes what one speaker says in one turn.</summary>
public sealed class SectionReader(TopicReader topics)
{
    private const int ShortestName = 3;

    /// <summary>The title stands above every section alike.</summary>
    private const double OfTitle = 0.5;

    public ImmutableArray<Section> Read(DocumentHead document, DocumentStructure structure, IReadOnlyList<Finding> findings)
    {
        var sections = ImmutableArray.CreateBuilder<Section>();
        var actors = new ActorReader(structure, document.Metadata);
        var open = new List<Sentence>();
        foreach (var sentence in structure.Sentences.Where(CarriesSubstance))
        {
            if (open.Count > 0 && !AreTogether(open[^1], sentence, structure.Style)) Close();
            open.Add(sentence);
        }

        if (open.Count > 0) Close();
        return sections.DrainToImmutable();

        void Close()
        {
            sections.Add(SectionOf(document, open, findings, actors));
            open.Clear();
        }
    }

    /// <summary>What the government or an author says; a member only asks, and a motion only calls.</summary>
    private static bool CarriesSubstance(Sentence sentence)
    {
        var isSaid = sentence.Zone is Zone.Body or Zone.Footnote or Zone.Appendix;
        return isSaid && !sentence.IsInMotion && (sentence.Speaker.Role is SpeakerRole.Author or SpeakerRole.Government || sentence.IsInCommitmentList);
    }

    private static bool AreTogether(Sentence one, Sentence next, DocumentStyle style)
    {
        var isDebate = style is DocumentStyle.Debate or DocumentStyle.ReportedDebate;
        var isSameTurn = !isDebate || one.Turn.Number == next.Turn.Number;
        var isSamePart = (one.Zone == Zone.Appendix) == (next.Zone == Zone.Appendix);
        return one.Heading == next.Heading && isSameTurn && isSamePart;
    }

    private Section SectionOf(DocumentHead document, List<Sentence> sentences, IReadOnlyList<Finding> findings, ActorReader actors)
    {
        var spans = sentences.ConvertAll(sentence => sentence.Cite().Span);
        var pages = spans.Select(span => span.Page).ToHashSet();
        var inside = findings.Where(finding => pages.Contains(finding.Span.Page) && spans.Exists(span => span.Overlaps(finding.Span))).ToList();
        var references = inside.OfType<Reference>().ToList();
        var above = $"{sentences[0].Heading} {document.Metadata.Title}";
        var setting = topics.Read(sentences[0].Heading).And(topics.Read(document.Metadata.Title ?? "").Weakened(OfTitle));
        var said = sentences.Select((sentence, at) => SentenceOf(sentence, inside.FindAll(finding => spans[at].Overlaps(finding.Span)))).ToImmutableArray();
        return new Section(
            document,
            sentences[0].Heading,
            setting,
            said,
            [.. NumbersIn(references), .. NumbersIn(findings.OfType<Reference>().Where(number => above.Contains(number.Normalized, StringComparison.Ordinal)))],
            [.. references.Select(DayOf).OfType<DateOnly>()],
            sentences.SelectMany(sentence => NamesIn(sentence.Text)).ToHashSet(StringComparer.Ordinal),
            [.. sentences.Select(sentence => actors.Resolve(sentence.Text)).OfType<string>().Distinct(StringComparer.Ordinal)])
        {
            Topic = Topic.Of(said.SelectMany(sentence => sentence.Topic.Words).Concat(setting.Words)),
            IsAppended = sentences[0].Zone == Zone.Appendix,
        };
    }

    private SectionSentence SentenceOf(Sentence sentence, List<Finding> here)
    {
        var promises = here.OfType<Promise>().ToList();
        return new SectionSentence(
            sentence,
            topics.Read(sentence.Text),
            [.. promises.Select(promise => promise.Id)],
            promises.Exists(promise => promise is CommitmentMention),
            here.OfType<Fulfilment>().FirstOrDefault(),
            here.OfType<Enclosure>().Any(enclosure => enclosure.State == EnclosureState.Sent));
    }

    private static IEnumerable<string> NumbersIn(IEnumerable<Reference> references) =>
        references.Where(reference => reference.Kind == ReferenceKind.Toezegging).Select(reference => reference.Normalized);

    /// <summary>The day of a debate or letter that is cited.</summary>
    internal static DateOnly? DayOf(Reference reference)
    {
        var isDated = reference.Kind is ReferenceKind.Debate or ReferenceKind.Letter;
        return isDated && DateOnly.TryParse(reference.Normalized, CultureInfo.InvariantCulture, out var day) ? day : null;
    }

    private static IEnumerable<string> NamesIn(string text) =>
        text.Split([' ', ',', '.', ';', '(', ')', '/', ':', '\n'], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word.Length >= ShortestName && char.IsUpper(word[0]));
}
