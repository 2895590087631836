using System.Collections.Immutable;
using PolicyArchive.Catalogue;
using PolicyArchive.Search;

namespace PolicyArchive.Ingestion.Verifying;

/// <summary>Checks files, catalogue and index against each other; changes nothing.</summary>
/// <param name="corpus">Folder of documents.</param>
public sealed class Verifier(string corpus, CatalogueReader catalogue, SearchIndex index)
{
    /// <param name="progress">Number of files that were compared.</param>
    public VerificationReport Verify(IProgress<int>? progress, CancellationToken stop)
    {
        var files = catalogue.KnownFiles().Where(file => file.Sha256 is not null).ToList();
        return new VerificationReport(files.Count, CheckFiles(files, progress, stop), catalogue.Problems(), [.. IndexProblems()]);
    }

    private ImmutableArray<FixityProblem> CheckFiles(List<KnownFile> files, IProgress<int>? progress, CancellationToken stop)
    {
        var checker = new FixityChecker(corpus);
        var done = 0;
        return
        [
            .. files.AsParallel().WithCancellation(stop)
                .Select(file =>
                {
                    var problem = checker.Check(file);
                    progress?.Report(Interlocked.Increment(ref done));
                    return problem;
                })
                .OfType<FixityProblem>().AsEnumerable().OrderBy(problem => problem.Path, StringComparer.Ordinal),
        ];
    }

    private IEnumerable<string> IndexProblems()
    {
        if (index.NeedsRebuild || index.State.Generation != catalogue.State.Generation)
        {
            yield return "The index is missing, damaged, of another version or of another catalogue; 'rebuild' makes it anew.";
            yield break;
        }

        var (held, known) = (index.State.Sequence, catalogue.State.Sequence);
        if (held != known)
            yield return $"The index holds the changes up to number {held}, the catalogue up to {known}; 'ingest' brings it up to date.";

        var (indexed, stored) = (index.Search(new SearchRequest("") { Limit = 0 }).Coverage.Documents, catalogue.Coverage.Documents);
        if (indexed != stored)
            yield return $"The index holds {indexed} documents, the catalogue {stored}; 'rebuild' makes it anew.";
    }
}
