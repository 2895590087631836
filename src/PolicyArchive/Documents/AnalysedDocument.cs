using System.Collections.Immutable;
using PolicyArchive.Documents.Findings;

namespace PolicyArchive.Documents;

/// <summary>A document as a clerk has read it: its pages, what its head says, and the findings in order of place.</summary>
/// <param name="RulesVersion">The version of the rules that made the metadata and findings; another version reads the stored text again.</param>
public sealed record AnalysedDocument(
    ExtractedDocument Document, DocumentMetadata Metadata, ImmutableArray<Finding> Findings, string RulesVersion);
