using System.Collections.Immutable;
using PolicyArchive.App.Web.Paper;
using PolicyArchive.Documents;
using PolicyArchive.Queries.Answers;

namespace PolicyArchive.App.Web.Pages;

/// <summary>A document with one of its pages open.</summary>
/// <param name="Page">Number of the open page, from 1.</param>
/// <param name="Sheet">Null when no place of a word is known.</param>
/// <param name="IsReadable">The text of the page can be trusted.</param>
/// <param name="Lit">The passage of the page that is lit.</param>
/// <param name="HasOriginal">A file of the corpus holds the document itself.</param>
public sealed record DocumentModel(
    DocumentFacts Facts, string Id, int Page, int PageCount, Sheet? Sheet, ImmutableArray<ReadingBlock> Blocks, bool IsReadable, TextSpan? Lit, bool HasOriginal,
    ImmutableArray<FindingFacts> Findings, RelatedDocuments Related, ImmutableArray<EnclosureEntry> Enclosures)
{
    public string Title => string.IsNullOrWhiteSpace(Facts.Title) ? Facts.File : Facts.Title;

    public bool IsLit => Lit is not null;

    public bool IsLitBy(FindingFacts finding) => Lit == new TextSpan(finding.Page, finding.Start, finding.Length);

    public IEnumerable<FindingFacts> OnThisPage => Findings.Where(finding => finding.Page == Page && finding is not AbbreviationFacts);
}
