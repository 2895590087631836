namespace PolicyArchive.Tests.Gold;

/// <summary>The program over the whole corpus against what people marked in it before the rules were written. Prints the figures; a drop under a floor fails.</summary>
[Collection(GoldCollection.Name)]
public sealed class GoldTests(GoldArchive archive, ITestOutputHelper output)
{
    [Fact]
    public void Findings_OfCorpus_StayAboveTheirFloors() => Floors.Hold([.. FindingFigures.Of(archive)], output);

    [Fact]
    public void Register_OfCorpus_StaysAboveItsFloors() => Floors.Hold([.. RegisterFigures.Of(archive)], output);

    [Fact]
    public void Enclosures_OfCorpus_StayAboveTheirFloors() => Floors.Hold([.. EnclosureFigures.Of(archive)], output);
}
