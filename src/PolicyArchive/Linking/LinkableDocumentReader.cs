using System.Collections.Immutable;
using System.Globalization;
using PolicyArchive.Analysis.Actors;
using PolicyArchive.Analysis.Structure;
using PolicyArchive.Documents;
using PolicyArchive.Documents.Findings;
using PolicyArchive.Linking.Enclosures;
using PolicyArchive.Linking.Evidence;
using PolicyArchive.Linking.Promises;
using PolicyArchive.Linking.Register;
using PolicyArchive.Linking.Topics;

namespace PolicyArchive.Linking;

/// <summary>Prepares a stored document for linking: reads its structure again and what each part is about.</summary>
public sealed class LinkableDocumentReader(TopicReader topics)
{
    private const int OpeningLength = 3_000;
    private const double NamedEnough = 0.9;
    private const double OfSurroundings = 0.6;

    private readonly SectionReader _sections = new(topics);
    private readonly PromiseTopicReader _promiseTopics = new(topics);

    /// <param name="parent">The PDF that carries this document inside.</param>
    public LinkableDocument Read(DocumentHead head, ExtractedDocument document, ImmutableArray<Finding> findings, DocumentId? parent)
    {
        var structure = StructureReader.Read(document);
        var sections = _sections.Read(head, structure, findings);
        return new LinkableDocument(
            head,
            [.. findings.OfType<Promise>().Select(promise => PromiseOf(head, promise, findings, sections, structure))],
            sections,
            [.. findings.OfType<Enclosure>().Select(enclosure => EnclosureOf(head, enclosure, findings, structure))],
            AsEnclosure(head, document, parent))
        {
            Offices = [.. head.Metadata.Senders.Where(ActorReader.IsGovernment).Concat(sections.SelectMany(section => section.Offices)).Distinct(StringComparer.Ordinal)],
            Topic = Topic.Of(sections.SelectMany(section => section.Topic.Words)),
            CitedDays = sections.SelectMany(section => section.Dates).ToHashSet(),
            Spread = SpreadOf(sections),
        };
    }

    private static WordSpread SpreadOf(ImmutableArray<Section> sections) =>
        new(sections.SelectMany(section => section.Sentences).GroupBy(sentence => sentence.Source.PassageNumber)
            .Select(paragraph => Topic.Of(paragraph.SelectMany(sentence => sentence.Topic.Words))));

    private PromiseProfile PromiseOf(
        DocumentHead head, Promise promise, ImmutableArray<Finding> findings, ImmutableArray<Section> sections, DocumentStructure structure)
    {
        var section = sections.FirstOrDefault(section => section.Holds(promise.Id));
        var said = structure.Sentences.FirstOrDefault(sentence => sentence.Cite().Span.Overlaps(promise.Span));

        return new PromiseProfile(
            new StatedPromise(head, promise),
            _promiseTopics.ReadOwn(promise),
            _promiseTopics.Read(promise, structure),
            section?.Setting ?? Topic.Empty,
            NumbersOf(promise, findings, said, section))
        {
            Days = section is null ? [] : DaysAround(promise, section, findings),
            Paragraph = said?.PassageNumber ?? -1,
            IsInList = said?.IsInCommitmentList ?? false,
        };
    }

    /// <summary>In the promise's own sentence and, where it looks back, in those that go on about it.</summary>
    private static ImmutableArray<DateOnly> DaysAround(Promise promise, Section section, ImmutableArray<Finding> findings)
    {
        if (promise is not CommitmentMention) return [];
        var (first, last) = MentionReach.Of(section, promise.Id);
        var spans = section.Sentences[first..(last + 1)].Select(sentence => sentence.Source.Cite().Span).ToList();
        return [.. findings.OfType<Reference>().Where(reference => spans.Exists(span => span.Overlaps(reference.Span))).Select(SectionReader.DayOf).OfType<DateOnly>().Distinct()];
    }

    /// <summary>In the quote or directly behind it in brackets; else in the heading above.</summary>
    private static ImmutableArray<string> NumbersOf(Promise promise, ImmutableArray<Finding> findings, Sentence? said, Section? section)
    {
        const int Behind = 12;
        var near = promise.Span with { Length = promise.Span.Length + Behind };
        var numbers = findings.OfType<Reference>().Where(reference => reference.Kind == ReferenceKind.Toezegging).ToList();
        var beside = numbers.Where(number => near.Overlaps(number.Span) && (said is null || said.Cite().Span.Overlaps(number.Span))).ToList();
        if (beside.Count == 0 && section is not null) beside = numbers.FindAll(number => section.Heading.Contains(number.Normalized, StringComparison.Ordinal));
        return [.. beside.Select(number => number.Normalized).Distinct(StringComparer.Ordinal)];
    }

    private EnclosureProfile EnclosureOf(DocumentHead head, Enclosure enclosure, ImmutableArray<Finding> findings, DocumentStructure structure)
    {
        var named = findings.OfType<Reference>().FirstOrDefault(reference =>
            reference.Kind is ReferenceKind.Letter && reference.Span.Overlaps(enclosure.Span) && enclosure.Item.Contains(reference.Quote, StringComparison.Ordinal));
        return new EnclosureProfile(head, enclosure, NameOf(head, enclosure, structure), topics.Read(enclosure.Quote))
        {
            IsWeaklyNamed = topics.Read(ThingName.WithoutStage(enclosure.Item)).Weight < NamedEnough,
            Figures = enclosure.State == EnclosureState.Sent ? SharedFigures.In(ParagraphOf(enclosure, structure)) : [],
            Day = named is not null && DateOnly.TryParse(named.Normalized, CultureInfo.InvariantCulture, out var day) ? day : null,
        };
    }

    /// <summary>A name that says little ("het rapport", "een weergave") is told by its sentence, those before it and the heading above; without one the letter's subject says what it brings.</summary>
    private Topic NameOf(DocumentHead head, Enclosure enclosure, DocumentStructure structure)
    {
        var name = topics.Read(ThingName.WithoutStage(enclosure.Item));
        if (name.Weight >= NamedEnough) return name;

        var said = structure.Sentences.FirstOrDefault(sentence => sentence.Cite().Span.Overlaps(enclosure.Span));
        if (said is null) return name;
        var around = ContextReader.Before(said, structure).Aggregate(topics.Read(said.Text), (topic, before) => topic.And(topics.Read(before.Sentence.Text).Weakened(before.Weight)));
        var subject = enclosure.State == EnclosureState.Sent && said.Heading.Length == 0 && NamedKinds.Of(enclosure.Item) != NamedKind.Table ? head.Metadata.Title ?? "" : said.Heading;
        return name.And(around.Weakened(OfSurroundings)).And(topics.Read(subject).Weakened(OfSurroundings));
    }

    private static string ParagraphOf(Enclosure enclosure, DocumentStructure structure)
    {
        var said = structure.Sentences.FirstOrDefault(sentence => sentence.Cite().Span.Overlaps(enclosure.Span));
        return said is null ? enclosure.Quote : string.Join(' ', structure.Sentences.Where(sentence => sentence.PassageNumber == said.PassageNumber).Select(sentence => sentence.Text));
    }

    private EnclosureCandidate AsEnclosure(DocumentHead head, ExtractedDocument document, DocumentId? parent)
    {
        var first = document.Pages.IsEmpty ? "" : document.Pages[0].Text;
        var opening = first[..Math.Min(first.Length, OpeningLength)];
        var fileName = Path.GetFileNameWithoutExtension(head.File).Replace('-', ' ').Replace('_', ' ');
        var name = $"{head.Metadata.Title} {string.Join(' ', head.Metadata.Senders)} {fileName}";
        return new EnclosureCandidate(head, topics.Read(name), topics.Read(opening), parent) { Figures = SharedFigures.In(opening) };
    }
}
