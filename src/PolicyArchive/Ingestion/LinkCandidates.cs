using System.Collections.Immutable;
using PolicyArchive.Catalogue;
using PolicyArchive.Documents;
using PolicyArchive.Linking;
using PolicyArchive.Search;

namespace PolicyArchive.Ingestion;

/// <summary>
/// Fetches the documents that may be the other half of one: at most <see cref="Most"/> that search finds, whatever the size of the archive,
/// those that lie beside it and those that a number ties to it. What search finds first depends on what is there already; what lies in one
/// folder or names one number meets in any order of arrival. A small archive is looked through whole.
/// </summary>
internal sealed class LinkCandidates(CatalogueReader catalogue, SearchIndex index)
{
    public const int Most = 64;

    private const int SmallArchive = 200;
    private const int BesideOnEachSide = 16;
    private const int OfEachQuestion = 12;
    private const int MostQuestions = 24;
    private const int LongestQuestion = 400;

    private static readonly ImmutableArray<string> Promises = ["commitment", "commitment-mention"];
    private static readonly ImmutableArray<string> Enclosures = ["enclosure"];

    private readonly NumberedKin _numbered = new(catalogue, index);
    private ImmutableArray<CataloguedDocument> _wholeArchive = [];
    private long _wholeArchiveAt = -1;

    /// <summary>Documents that were stored before <paramref name="document"/>, those that came up most often first.</summary>
    public IEnumerable<CataloguedDocument> Of(CataloguedDocument document, LinkableDocument linkable)
    {
        var candidates = IsSmall()
            ? _wholeArchive
            : Asked(linkable).CountBy(id => id).OrderByDescending(found => found.Value).ThenBy(found => found.Key)
                .Take(Most).Select(found => found.Key).Union(Kin(document)).Union(_numbered.Of(document)).Select(catalogue.Find).OfType<CataloguedDocument>();
        return candidates.Where(candidate => candidate.Sequence < document.Sequence);
    }

    private bool IsSmall()
    {
        var sequence = catalogue.State.Sequence;
        if (_wholeArchiveAt != sequence)
        {
            var isSmall = catalogue.Coverage.Documents <= SmallArchive;
            (_wholeArchive, _wholeArchiveAt) = (isSmall ? [.. catalogue.ChangedSince(0)] : [], sequence);
        }

        return !_wholeArchive.IsEmpty;
    }

    private IEnumerable<DocumentId> Asked(LinkableDocument document)
    {
        var id = document.Head.Id;
        foreach (var promise in document.Promises.Take(MostQuestions))
        {
            var content = Question($"{promise.Promise.Content} {promise.Promise.Quote}");
            foreach (var hit in Findings(content, Promises, id)) yield return hit;
            foreach (var hit in index.FindPassages(Later(content, document.Head))) yield return hit.Document;
        }

        foreach (var told in WhatItTells(document).Take(MostQuestions))
            foreach (var hit in Findings(Question(told), Promises, id)) yield return hit;

        foreach (var enclosure in document.Enclosures.Take(MostQuestions))
            foreach (var hit in index.Search(new SearchRequest(enclosure.Enclosure.Item) { Limit = OfEachQuestion }).Hits) yield return hit.Id;
        foreach (var hit in Findings(Question(document.Head.Metadata.Title ?? document.Head.File), Enclosures, id)) yield return hit;
    }

    /// <summary>Its title, then where it says that it keeps a promise, then what its sections are about.</summary>
    private static IEnumerable<string> WhatItTells(LinkableDocument document)
    {
        yield return document.Head.Metadata.Title ?? document.Head.File;
        foreach (var sentence in document.Sections.SelectMany(section => section.Sentences))
            if (sentence.Fulfilment is { } fulfilment) yield return $"{fulfilment.Content} {fulfilment.Quote}";
        foreach (var section in document.Sections)
            yield return $"{section.Heading} {section.Sentences[0].Source.Text}";
    }

    private static PassageRequest Later(string content, DocumentHead head) => new(content)
    {
        Except = head.Id,
        Filters = new SearchFilters { From = head.Date },
        Documents = OfEachQuestion,
        PerDocument = 1,
    };

    private IEnumerable<DocumentId> Findings(string content, ImmutableArray<string> types, DocumentId except) =>
        index.FindFindings(new FindingRequest(content) { Types = types, Except = except, Limit = OfEachQuestion }).Select(hit => hit.Document);

    /// <summary>What lies beside it in its folder, what carries it inside, and what lies inside of all these.</summary>
    private IEnumerable<DocumentId> Kin(CataloguedDocument document)
    {
        var paths = document.Locations.Select(location => location.Path).Concat(document.Parents.Select(parent => parent.Path.Split('#')[0]));
        var near = paths.SelectMany(path => catalogue.Beside(path, BesideOnEachSide)).Concat(document.Parents.Select(parent => parent.Parent)).Append(document.Id).ToHashSet();
        return near.Concat(near.SelectMany(id => catalogue.EmbeddedIn(id))).Distinct();
    }

    private static string Question(string text) => text.Length <= LongestQuestion ? text : text[..LongestQuestion];
}
