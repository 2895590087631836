using CsCheck;
using PolicyArchive.Analysis;
using PolicyArchive.Analysis.Structure;
using PolicyArchive.Documents;
using PolicyArchive.Documents.Findings;

namespace PolicyArchive.Tests.Analysis;

/// <summary>What must hold for any text, sensible or hostile.</summary>
public sealed class DocumentAnalyserProperties
{
    private static readonly string[] Snippets =
    [
        "De heer ", "Minister Talens:", "(VVD):", "Geachte voorzitter,", "\n", "\f", "\n– ", ". ", "1 ", "nr. ", "nrs. 1–3, ", "36 111 XVI", "Kamerstukken II 2022/23, ", "(", ")", "motie-Van der ", "de motie van het lid ",
        "mijn brief van ", "12 maart 2024", " jl. ", "artikel 9, tweede lid, van de Wet op de ", "voor de zomer", "vóór 1 maart", "binnen zes weken", "in het ", "eerste kwartaal van ", "2025", "uiterlijk ", "zodra ", "ik zeg toe ",
        "De staatssecretaris zegt toe ", "Hoogachtend,", "de minister van BZK", "Datum ", "Bijlage(n) 3", "Ons kenmerk ", "T02683", "2024Z06480", "Vereniging van Nederlandse Gemeenten (VNG)", "aaaaaaaaaaaa", "AAAA", "…", "'", "\u00ad", "\ud83d\ude00", " en ", "/", "-", ",", "hierbij ", "bijlage ",
    ];

    private static readonly Gen<string> Hostile = Gen.Frequency(
        (6, Gen.OneOfConst(Snippets)), (1, Gen.String), (2, Gen.Char.AlphaNumeric.Array[1, 6].Select(c => new string(c)))).Array[0, 60].Select(string.Concat);

    [Fact]
    public void Analyse_AnyText_SpansLieInsideAndQuotesAreCutFromThem() => Hostile.Sample(text =>
    {
        var document = TextDocument.Of(text);

        var analysed = DocumentAnalyser.Analyse(document, "2024-01-01 brief.txt");

        Assert.All(analysed.Findings, finding => Assert.Equal(QuoteOf(document, finding), finding.Quote));
    }, iter: 400);

    [Fact]
    public void Analyse_AnyText_GivesEveryFindingItsOwnId() => Hostile.Sample(text =>
    {
        var findings = DocumentAnalyser.Analyse(TextDocument.Of(text), "brief.txt").Findings;

        Assert.Equal(findings.Length, findings.Select(f => f.Id).Distinct().Count());
    }, iter: 100);

    [Fact]
    public void Read_AnyText_SentencesStandInOrderWithinTheirPassage() => Hostile.Sample(text =>
    {
        var structure = StructureReader.Read(TextDocument.Of(text));

        Assert.All(structure.Sentences, s => Assert.InRange(s.End, s.Start + 1, s.Passage.Text.Length));
        Assert.All(structure.Sentences.Zip(structure.Sentences.Skip(1)), pair =>
            Assert.True(pair.First.PassageNumber < pair.Second.PassageNumber || pair.First.End <= pair.Second.Start));
    }, iter: 400);

    [Fact]
    public void Analyse_TheSameTextTwice_GivesTheSameFindings() => Hostile.Sample(text =>
        Assert.Equal(DocumentAnalyser.Analyse(TextDocument.Of(text), "brief.txt").Findings, DocumentAnalyser.Analyse(TextDocument.Of(text), "brief.txt").Findings, SameFinding), iter: 60);

    private static bool SameFinding(Finding a, Finding b) => a.Id == b.Id && a.Span == b.Span && a.Quote == b.Quote;

    private static string QuoteOf(ExtractedDocument document, Finding finding)
    {
        var first = document.Pages[finding.Span.Page - 1].TextOf(finding.Span);
        return finding.Continues is { } more ? $"{first} {document.Pages[more.Page - 1].TextOf(more)}" : first;
    }
}
