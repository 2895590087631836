using PolicyArchive.Documents;

namespace PolicyArchive.Analysis;

/// <summary>What came of the analysis of one document.</summary>
public abstract record AnalysisResult
{
    private AnalysisResult()
    {
    }

    public sealed record Done(AnalysedDocument Document) : AnalysisResult;

    /// <summary>A rule broke on this text: a fault of the program, not of the document.</summary>
    /// <param name="Detail">One sentence that says how.</param>
    public sealed record Failed(string Detail) : AnalysisResult;
}
