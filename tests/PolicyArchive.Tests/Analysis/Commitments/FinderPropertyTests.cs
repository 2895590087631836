using CsCheck;
using PolicyArchive.Analysis;
using PolicyArchive.Documents;

namespace PolicyArchive.Tests.Analysis.Commitments;

/// <summary>What must hold of the findings of any text, however mangled.</summary>
public sealed class FinderPropertyTests
{
    private static readonly string[] Pieces =
    [
        "Ik", "uw Kamer", "zal", "informeren", "toegezegd", "heb", "u", "het rapport", "bijlage", "hierbij", ",", ";", "(", ")", ".", "?", ":", "dat", "die", "zodra", "om", "te", "sturen", "niet",
        "De minister", "knikt", "Toezegging", "Stand van zaken", "Afgedaan", "1.", "–", "\n", "\f", "Minister Talens:", "De heer Vroom (CDA):", "staatssecreta- ris", "voor de zomer", "T02101", "(T02101)", "Nummer", "en", "maar", "dan", "Ja", "in bijlage 2",
    ];

    private static readonly Gen<string> Text = Gen.OneOfConst(Pieces).Array[0, 60].Select(words => string.Join(' ', words));

    [Fact]
    public void Analyse_AnyMixOfFrameWords_QuotesAreTheTextOfTheirSpans() => Text.Sample(text =>
    {
        var document = TextDocument.Of(text);

        foreach (var finding in DocumentAnalyser.Analyse(document, "a.txt").Findings)
        {
            var head = TextOf(document, finding.Span);
            var whole = finding.Continues is { } rest ? $"{head} {TextOf(document, rest)}" : head;
            Assert.Equal(whole, finding.Quote);
        }
    }, iter: 2000);

    private static string TextOf(ExtractedDocument document, TextSpan span) => document.Pages.Single(p => p.Number == span.Page).TextOf(span);
}
