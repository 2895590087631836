using PolicyArchive.Documents;
using PolicyArchive.Search;

namespace PolicyArchive.Tests.Search.Findings;

public sealed class FindingSearchTests : IDisposable
{
    private readonly TestArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    [Fact]
    public void FindFindings_ContentInOtherWords_FindsTheCommitmentWithItsPlace()
    {
        AddPromise("debat", "toezegging-1", "Ik zeg toe de evaluatie van de huurtoeslag te sturen.", "2023-05-16", "Tweede Kamer");
        AddPromise("ander", "toezegging-2", "Ik zeg toe het overzicht van de dijken te sturen.", "2023-05-16", "Tweede Kamer");
        _archive.Commit();

        var hit = Assert.Single(_archive.Index.FindFindings(new FindingRequest("de huurtoeslag is geëvalueerd, de evaluaties gaan hierbij")));

        Assert.Equal("toezegging-1", hit.Id);
        Assert.Equal(new TextSpan(1, 0, 53), hit.Span);
        Assert.Equal(TestArchive.Date("2023-05-16"), hit.Date);
    }

    [Fact]
    public void FindFindings_Conditions_AllHold()
    {
        AddPromise("oud", "a", "Ik stuur de evaluatie.", "2020-01-01", "Tweede Kamer");
        AddPromise("senaat", "b", "Ik stuur de evaluatie.", "2023-01-01", "Eerste Kamer");
        AddPromise("goed", "c", "Ik stuur de evaluatie.", "2023-01-01", "Tweede Kamer");
        _archive.Commit();
        var request = new FindingRequest("evaluatie")
        {
            Types = ["commitment"],
            From = TestArchive.Date("2022-01-01"),
            To = TestArchive.Date("2023-12-31"),
            Chambers = ["Tweede Kamer"],
            Actors = ["minister van Financiën"],
        };

        Assert.Equal(["c"], _archive.Index.FindFindings(request).Select(hit => hit.Id));
        Assert.Empty(_archive.Index.FindFindings(request with { Except = TestArchive.IdOf("goed") }));
        Assert.Empty(_archive.Index.FindFindings(request with { Types = ["fulfilment"] }));
    }

    [Fact]
    public void FindFindings_DocumentAddedAgain_ReplacesItsFindings()
    {
        AddPromise("debat", "oud", "Ik stuur de evaluatie.", "2023-01-01", "Tweede Kamer");
        AddPromise("debat", "nieuw", "Ik stuur de evaluatie.", "2023-01-01", "Tweede Kamer");
        _archive.Commit();

        Assert.Equal(["nieuw"], _archive.Index.FindFindings(new FindingRequest("evaluatie")).Select(hit => hit.Id));
    }

    private void AddPromise(string name, string id, string text, string date, string chamber)
    {
        var finding = new IndexedFinding(id, "commitment", new TextSpan(1, 0, text.Length), text)
        {
            Actor = "minister van Financiën",
            To = [chamber],
            Date = TestArchive.Date(date),
        };
        var document = new IndexedDocument(TestArchive.IdOf(name), 1, name, DocumentMetadata.Unknown, [new Page(1, text)]) { Findings = [finding] };
        _archive.Add(document, name);
    }
}
