using System.Collections.Immutable;
using System.Globalization;
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
    private const double TellingEnough = 2.5;
    private const double OfContext = 0.5;

    private readonly SectionReader _sections = new(topics);

    /// <param name="parent">The PDF that carries this document inside.</param>
    public LinkableDocument Read(DocumentHead head, ExtractedDocument document, ImmutableArray<Finding> findings, DocumentId? parent)
    {
        var structure = StructureReader.Read(document);
        var sections = _sections.Read(head, structure, findings);
        return new LinkableDocument(
            head,
            [.. findings.OfType<Promise>().Select(promise => PromiseOf(head, promise, findings, sections, structure))],
            sections,
            [.. findings.OfType<Enclosure>().Select(enclosure => EnclosureOf(head, enclosure, findings))],
            AsEnclosure(head, document, parent));
    }

    private PromiseProfile PromiseOf(
        DocumentHead head, Promise promise, ImmutableArray<Finding> findings, ImmutableArray<Section> sections, DocumentStructure structure)
    {
        var section = sections.FirstOrDefault(section => section.Mentions.Contains(promise.Id));
        var numbers = findings.OfType<Reference>().Where(reference => IsNumberOf(reference, promise)).Select(reference => reference.Normalized);
        return new PromiseProfile(
            new StatedPromise(head, promise),
            TopicOf(promise, structure),
            section?.Setting ?? Topic.Empty,
            [.. numbers.Distinct(StringComparer.Ordinal)]);
    }

    /// <summary>A promise that says little of itself ("ik kom daarop terug") is about what was said just before.</summary>
    private Topic TopicOf(Promise promise, DocumentStructure structure)
    {
        var content = topics.Read(promise.Content);
        if (content.Weight >= TellingEnough) return content;

        var own = content.And(topics.Read(promise.Quote).Weakened(OfContext));

        var before = ContextReader.Before(promise, structure).Select(sentence => topics.Read(sentence.Text));
        return before.Aggregate(own, (topic, context) => topic.And(context.Weakened(OfContext)));
    }

    /// <summary>In the quote, or directly behind it in brackets.</summary>
    private static bool IsNumberOf(Reference reference, Promise promise)
    {
        const int Behind = 12;
        var near = promise.Span with { Length = promise.Span.Length + Behind };
        return reference.Kind == ReferenceKind.Toezegging && near.Overlaps(reference.Span);
    }

    private EnclosureProfile EnclosureOf(DocumentHead head, Enclosure enclosure, ImmutableArray<Finding> findings)
    {
        var named = findings.OfType<Reference>().FirstOrDefault(reference =>
            reference.Kind is ReferenceKind.Letter && reference.Span.Overlaps(enclosure.Span) && enclosure.Item.Contains(reference.Quote, StringComparison.Ordinal));
        return new EnclosureProfile(head, enclosure, topics.Read(enclosure.Item), topics.Read(enclosure.Quote))
        {
            Day = named is not null && DateOnly.TryParse(named.Normalized, CultureInfo.InvariantCulture, out var day) ? day : null,
        };
    }

    private EnclosureCandidate AsEnclosure(DocumentHead head, ExtractedDocument document, DocumentId? parent)
    {
        var opening = document.Pages.IsEmpty ? "" : document.Pages[0].Text;
        var fileName = Path.GetFileNameWithoutExtension(head.File).Replace('-', ' ').Replace('_', ' ');
        var name = $"{head.Metadata.Title} {string.Join(' ', head.Metadata.Senders)} {fileName}";
        return new EnclosureCandidate(head, topics.Read(name), topics.Read(opening[..Math.Min(opening.Length, OpeningLength)]), parent);
    }
}
