using PolicyArchive.Analysis.Structure;

namespace PolicyArchive.Tests.Analysis.Structure;

public sealed class LineJointTests
{
    [Theory]
    [InlineData("Dat volgt uit de gesprekken met alle gemeenten en de antidiscriminatiediensten (hierna:\nADD's) in het land.", 1)]
    [InlineData("Dit is een regel die zo lang is dat zij wel moest worden afgebroken, midden in een zin over\nUtrecht en Zeeland.", 1)]
    [InlineData("De minister stuurt het plan dat hij maakte naar de leden van uw\nKamer.", 1)]
    [InlineData("Korte kop\nDaaronder staat een zin.", 2)]
    [InlineData("Geachte voorzitter,\nhierbij stuur ik u de nota.", 2)]
    [InlineData("2500 EH DEN HAAG\ndatum 21 april 2020", 2)]
    [InlineData("DE STAATSSECRETARIS VAN DEFENSIE,\ndrs. T.M. Talens", 2)]
    [InlineData("Een zin is af.\nDe volgende ook.", 2)]
    [InlineData("Het gaat om het volgende:\neen plan.", 2)]
    public void Read_TwoLines_JoinsWhatBelongsTogether(string text, int paragraphs) =>
        Assert.Equal(paragraphs, StructureReader.Read(TextDocument.Of(text)).Passages.Length);
}
