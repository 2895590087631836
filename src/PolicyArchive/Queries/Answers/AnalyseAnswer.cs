using System.Collections.Immutable;
using PolicyArchive.Documents;

namespace PolicyArchive.Queries.Answers;

/// <summary>What <c>analyse</c> says of one file, and <c>show</c> of one document.</summary>
public sealed record AnalyseAnswer(DocumentFacts Document, ImmutableArray<PageFacts> Pages, ImmutableArray<FindingFacts> Findings)
{
    public static AnalyseAnswer Of(AnalysedDocument analysed, string file) => new(
        DocumentFacts.Of(analysed.Document.Id, file, analysed.Metadata),
        [.. analysed.Document.Pages.Select(PageFacts.Of)],
        [.. analysed.Findings.Select(FindingFacts.Of)]);
}

/// <summary>What <c>analyse --json</c> says of a file that cannot be read.</summary>
public sealed record AnalyseFailure(FailedDocument Document, string Error)
{
    public static AnalyseFailure Of(string file, string error) => new(new FailedDocument(file), error);
}

public sealed record FailedDocument(string File);
