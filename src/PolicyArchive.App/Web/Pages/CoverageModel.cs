using System.Collections.Immutable;
using PolicyArchive.App.Hosting;
using PolicyArchive.Catalogue;
using PolicyArchive.Ingestion.Reporting;

namespace PolicyArchive.App.Web.Pages;

/// <summary>What the archive holds, what it could not read, and how fresh it is.</summary>
/// <param name="LastPass">Null until the first pass over the corpus has ended.</param>
/// <param name="Progress">Null between passes, and before the first file is done.</param>
/// <param name="IsAtWork">A pass is running, or about to.</param>
/// <param name="CanRetry">Who reads this may ask for another try.</param>
public sealed record CoverageModel(
    ArchiveCoverage Coverage, ImmutableArray<FailedFile> Failures, Pass? LastPass, IngestionProgress? Progress, bool IsAtWork, bool CanRetry);
