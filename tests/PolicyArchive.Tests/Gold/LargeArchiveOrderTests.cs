using PolicyArchive.Benchmarks.Growth;
using PolicyArchive.Documents;

namespace PolicyArchive.Tests.Gold;

/// <summary>In an archive too large to be looked through whole, the documents of one folder find each other in any order.</summary>
public sealed class LargeArchiveOrderTests
{
    private const int LongestDocument = 6_000;
    private const int LargerThanSmall = 210;
    private const int Dossier = 1_000_001;

    private static readonly IReadOnlyList<TemplateDossier> Templates = TemplateDossier.Of(new DirectoryInfo(Path.Combine(Repository.Root, "corpus")), LongestDocument);

    [Fact]
    public void Link_DossierInALargeArchive_HasTheSameLinksInAnyOrder()
    {
        int[] documents = [.. Enumerable.Range(0, Templates[Dossier % Templates.Count].Documents.Count)];
        var allAtOnce = LinksAfter([documents]);
        Assert.NotEmpty(allAtOnce);

        for (var seed = 1; seed <= 2; seed++)
        {
            var shuffled = documents.ToArray();
            new Random(seed).Shuffle(shuffled);
            Assert.Equal(allAtOnce, LinksAfter(shuffled.Chunk(1)));
        }
    }

    /// <summary>All links between documents of the dossier.</summary>
    private static List<string> LinksAfter(IEnumerable<int[]> arrivals)
    {
        using var folder = new TempFolder();
        using var archive = new GrowingArchive(Templates, keptBack: 0, folder.Path);
        archive.GrowTo(LargerThanSmall);
        archive.TakeAsLinked();
        var received = new HashSet<DocumentId>();
        foreach (var together in arrivals)
        {
            received.UnionWith(together.Select(document => archive.Receive(Dossier, document).Id));
            archive.CatchUp();
        }

        var own = received.SelectMany(id => archive.Catalogue.Findings(id)).Select(finding => finding.Id).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. archive.Catalogue.Evidence().Where(link => own.Contains(link.PromiseId) && received.Contains(link.Document)).Select(link => $"{link}").Order(StringComparer.Ordinal),
            .. archive.Catalogue.Repetitions().Where(link => own.Contains(link.EarlierId) && own.Contains(link.LaterId)).Select(link => $"{link}").Order(StringComparer.Ordinal),
            .. archive.Catalogue.EnclosureMatches().Where(match => own.Contains(match.EnclosureId) && received.Contains(match.Document)).Select(match => $"{match}").Order(StringComparer.Ordinal),
        ];
    }
}
