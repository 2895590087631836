using System.Collections.Immutable;
using PolicyArchive.Analysis.Structure;
using PolicyArchive.Documents;
using PolicyArchive.Documents.Findings;
using PolicyArchive.Linking.Topics;

namespace PolicyArchive.Linking.Evidence;

/// <summary>Parts a document into sections: what stands under one heading, or in minutes what one speaker says in one turn.</summary>
public sealed class SectionReader(TopicReader topics)
{
    private const int ShortestName = 3;

    public ImmutableArray<Section> Read(DocumentHead document, DocumentStructure structure, IReadOnlyList<Finding> findings)
    {
        var sections = ImmutableArray.CreateBuilder<Section>();
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
            sections.Add(SectionOf(document, open, findings));
            open.Clear();
        }
    }

    private static bool CarriesSubstance(Sentence sentence) => sentence.Zone is Zone.Body or Zone.Footnote or Zone.Appendix;

    private static bool AreTogether(Sentence one, Sentence next, DocumentStyle style)
    {
        var isDebate = style is DocumentStyle.Debate or DocumentStyle.ReportedDebate;
        var isSameTurn = !isDebate || one.Turn.Number == next.Turn.Number;
        var isSamePart = (one.Zone == Zone.Appendix) == (next.Zone == Zone.Appendix);
        return one.Heading == next.Heading && isSameTurn && isSamePart;
    }

    private Section SectionOf(DocumentHead document, List<Sentence> sentences, IReadOnlyList<Finding> findings)
    {
        var inside = findings.Where(finding => sentences.Exists(sentence => Holds(sentence, finding))).ToList();
        var references = inside.OfType<Reference>().ToList();
        var setting = topics.Read($"{sentences[0].Heading} {document.Metadata.Title}");
        var said = sentences.Select(sentence => SentenceOf(sentence, inside)).ToImmutableArray();
        return new Section(
            document,
            sentences[0].Heading,
            setting,
            said,
            [.. inside.OfType<Promise>().Select(promise => promise.Id)],
            [.. references.Where(reference => reference.Kind == ReferenceKind.Toezegging).Select(reference => reference.Normalized)],
            [.. references.Select(DayOf).OfType<DateOnly>()],
            [.. sentences.SelectMany(sentence => NamesIn(sentence.Text))])
        {
            Topic = Topic.Of(said.SelectMany(sentence => sentence.Topic.Words).Concat(setting.Words)),
            IsAppended = sentences[0].Zone == Zone.Appendix,
        };
    }

    private SectionSentence SentenceOf(Sentence sentence, List<Finding> findings)
    {
        var here = findings.Where(finding => Holds(sentence, finding)).ToList();
        return new SectionSentence(
            sentence,
            topics.Read(sentence.Text),
            here.OfType<Promise>().Any(),
            here.OfType<Fulfilment>().FirstOrDefault(),
            here.OfType<Enclosure>().Any(enclosure => enclosure.State == EnclosureState.Sent));
    }

    private static bool Holds(Sentence sentence, Finding finding) => sentence.Cite().Span.Overlaps(finding.Span);

    private static DateOnly? DayOf(Reference reference)
    {
        var isDated = reference.Kind is ReferenceKind.Debate or ReferenceKind.Letter;
        return isDated && DateOnly.TryParse(reference.Normalized, System.Globalization.CultureInfo.InvariantCulture, out var day) ? day : null;
    }

    private static IEnumerable<string> NamesIn(string text) =>
        text.Split([' ', ',', '.', ';', '(', ')', '/', ':', '\n'], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word.Length >= ShortestName && char.IsUpper(word[0]));
}
