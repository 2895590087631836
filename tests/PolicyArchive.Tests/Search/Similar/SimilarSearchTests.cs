using PolicyArchive.Documents;
using PolicyArchive.Search;

namespace PolicyArchive.Tests.Search.Similar;

public sealed class SimilarSearchTests : IDisposable
{
    private readonly TestArchive _archive = new TestArchive()
        .Add("dijk", Dated("2023-03-01"), "De dijkversterking bij Marken kost meer. Het waterschap toetst de dijken opnieuw.")
        .Add("eerder", Dated("2021-03-01"), "Het waterschap toetst de dijkversterking bij Marken.")
        .Add("huur", Dated("2022-03-01"), "De huurtoeslag wordt geëvalueerd door de inspectie.")
        .Commit();

    public void Dispose() => _archive.Dispose();

    [Fact]
    public void FindSimilar_Document_FindsOthersOnTheSameMatter() =>
        Assert.Equal([TestArchive.IdOf("eerder")], Ids(new SimilarRequest { Document = TestArchive.IdOf("dijk") }));

    [Fact]
    public void FindSimilar_PastedText_FindsWithPassage()
    {
        var hits = _archive.Index.FindSimilar(new SimilarRequest { Text = "Hoe staat het met de evaluatie van de huurtoeslag?" });

        Assert.Equal(TestArchive.IdOf("huur"), hits[0].Id);
        Assert.Contains(hits[0].Passages[0].Highlights, lit => hits[0].Passages[0].Text.Substring(lit.Start, lit.Length) == "huurtoeslag");
    }

    [Fact]
    public void FindSimilar_WithLastDay_FindsWhatWasWrittenBefore() =>
        Assert.Empty(Ids(new SimilarRequest
        {
            Document = TestArchive.IdOf("eerder"),
            Filters = new SearchFilters { To = TestArchive.Date("2021-02-28") },
        }));

    [Fact]
    public void FindSimilar_UnknownDocument_IsEmpty() =>
        Assert.Empty(Ids(new SimilarRequest { Document = TestArchive.IdOf("weg") }));

    private IEnumerable<DocumentId> Ids(SimilarRequest request) => _archive.Index.FindSimilar(request).Select(hit => hit.Id);

    private static DocumentMetadata Dated(string date) => new() { Date = TestArchive.Date(date) };
}
