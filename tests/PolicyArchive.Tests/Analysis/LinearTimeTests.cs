using System.Diagnostics;
using PolicyArchive.Analysis;

namespace PolicyArchive.Tests.Analysis;

/// <summary>Eight times a hostile text may take about eight times as long; a quadratic reader would need sixty-four.</summary>
public sealed class LinearTimeTests
{
    private const int Times = 8;
    private const double Bound = 24;

    /// <summary>A busy machine may spoil a measurement, but not five in a row.</summary>
    private const int Attempts = 5;

    private static readonly TimeSpan Quick = TimeSpan.FromMilliseconds(200);

    public static TheoryData<string> HostileTexts() =>
    [
        "De heer ", "nr. 1, ", "36 111, nr. 4 en ", "motie van het lid ", "motie-Van der ", "de brief van ", "de brief van de minister over het debat ", "1 maart ", "((((((((", "Wet op de ", "artikel 9, tweede lid, ",
        "voor de ", "A.B.C.", "1.1.1.1.1 ", "aaaaaaaaaaaaaaaa", "zodra ", "de minister van ", "in het eerste kwartaal van ", "(VNG) ", "Xxxx Yyyy (XY) ", "– ", "Datum ", "ik zeg toe dat ", "Ja, dat doe ik. ", "Ik zal uw Kamer informeren. ", "bijlage ", "toezegging ", "en, en, ", "\n1 ", "Kamerstukken II ",
    ];

    [Theory]
    [MemberData(nameof(HostileTexts))]
    public void Analyse_TextEightTimesAsLong_TakesAboutEightTimesAsLong(string unit)
    {
        var small = string.Concat(Enumerable.Repeat(unit, 6_000 / unit.Length));
        var large = string.Concat(Enumerable.Repeat(small, Times));
        DocumentAnalyser.Analyse(TextDocument.Of(small), "a.txt");

        Assert.Contains(Enumerable.Range(0, Attempts), _ => Fastest(large) is var after && (after < Quick || after / Fastest(small) < Bound));
    }

    private static TimeSpan Fastest(string text)
    {
        var document = TextDocument.Of(text);
        return Enumerable.Range(0, 3).Min(_ =>
        {
            var watch = Stopwatch.StartNew();
            DocumentAnalyser.Analyse(document, "a.txt");
            return watch.Elapsed;
        });
    }
}
