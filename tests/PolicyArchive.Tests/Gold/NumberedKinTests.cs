using PolicyArchive.Ingestion;

namespace PolicyArchive.Tests.Gold;

/// <summary>What a number ties together is found from either side, so that the order of arrival does not matter.</summary>
[Collection(GoldCollection.Name)]
public sealed class NumberedKinTests(GoldArchive gold)
{
    [Fact]
    public void Of_DocumentsOfTheCorpus_FindEachOther()
    {
        var kin = new NumberedKin(gold.Archive.Catalogue, gold.Archive.Index);
        var documents = gold.Archive.Catalogue.ChangedSince(0).ToList();

        var ties = documents.SelectMany(document => kin.Of(document).Distinct().Where(other => other != document.Id).Select(other => (document.Id, other))).ToHashSet();

        Assert.NotEmpty(ties);
        Assert.All(ties, tie => Assert.Contains((tie.other, tie.Id), ties));
    }
}
