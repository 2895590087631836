using System.Collections.Immutable;
using PolicyArchive.Catalogue;
using PolicyArchive.Ingestion;
using PolicyArchive.Linking.Register;
using PolicyArchive.Queries;
using PolicyArchive.Queries.Answers;
using PolicyArchive.Reviewing;
using PolicyArchive.Tests.Ingestion;

namespace PolicyArchive.Tests.Reviewing;

/// <summary>One dossier of the corpus, read and linked, with a person who decides.</summary>
internal sealed class ReviewedArchive : IDisposable
{
    public const string By = "A. de Vries";
    public const string Reason = "gaat over iets anders";

    private static readonly DateOnly AsOf = new(2026, 11, 23);

    private readonly IngestedCorpus _corpus = new();

    private ReviewedArchive()
    {
    }

    public Reviewer Reviewer => new(_corpus.Writer, _corpus.Catalogue);

    public IngestedCorpus Corpus => _corpus;

    public static async Task<ReviewedArchive> OpenAsync()
    {
        var archive = new ReviewedArchive();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "corpus", "ps-overijssel-erfgoed"), "*.pdf"))
            archive._corpus.Add(Path.GetFileName(file), await File.ReadAllBytesAsync(file));
        await archive._corpus.IngestAsync();
        return archive;
    }

    public ImmutableArray<CommitmentEntry> Commitments() => Ask(archive => new CommitmentQueries(archive).All(new CommitmentFilter(), AsOf).Commitments);

    public CommitmentEntry? Commitment(string id) => Ask(archive => new CommitmentQueries(archive).Find(id, AsOf));

    public ImmutableArray<EnclosureEntry> Enclosures() => Ask(archive => new EnclosureQueries(archive).All(new EnclosureFilter(), AsOf).Findings);

    /// <summary>One that a single asserted link makes what it is; what could stand in for that link was rejected before.</summary>
    public (CommitmentEntry Commitment, EvidenceFacts Link) MetByOneLink()
    {
        var (id, link) =
            (from commitment in Commitments()
             let asserted = commitment.Evidence.Where(evidence => !evidence.Proposed).ToList()
             where asserted.Count == 1 && commitment.Status == CommitmentStatus.Fulfilled && commitment.Due?.To is not null
             select (commitment.Id, asserted[0])).First();
        foreach (var other in Commitment(id)!.Evidence.Where(evidence => evidence.Id != link.Id)) Reviewer.Reject(other.Id, By, "staat in een andere brief");
        return (Commitment(id)!, link);
    }

    public string IdOf(ReviewResult result) => Assert.IsType<ReviewResult.Kept>(result).Id;

    public void Follow() => new NewsFeed(_corpus.Writer, _corpus.Catalogue, _corpus.Clock).CatchUp(TestContext.Current.CancellationToken);

    public CataloguedDocument Document(string idOrFile) => DocumentFinder.Find(_corpus.Catalogue, idOrFile)!;

    /// <summary>As when a newer program comes: every document is analysed and linked anew.</summary>
    public async Task AnalyseAnewAsync()
    {
        Tests.Catalogue.SqliteFile.Run(
            Path.Combine(_corpus.IndexFolder, "catalogue.db"), "UPDATE documents SET rules_version = 'older'; UPDATE meta SET value = 'older' WHERE name = 'linking_rules'");
        await _corpus.IngestAsync();
    }

    public void Dispose() => _corpus.Dispose();

    private T Ask<T>(Func<Archive, T> question)
    {
        using var archive = Archive.Open(_corpus.IndexFolder);
        return question(archive);
    }
}
