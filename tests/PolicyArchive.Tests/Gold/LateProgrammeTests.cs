using System.Security.Cryptography;
using PolicyArchive.Documents;
using PolicyArchive.Linking.Enclosures;
using PolicyArchive.Queries;
using PolicyArchive.Queries.Answers;

namespace PolicyArchive.Tests.Gold;

/// <summary>
/// The case with which this archive began: the Eerste Kamer was promised a programme that never came, and talks with municipalities of which
/// it heard nothing. A letter of 1 October 2024 brings both.
/// </summary>
[Collection(GoldCollection.Name)]
public sealed class LateProgrammeTests(GoldArchive archive)
{
    private const string Minutes = "2023-05-16-verslag-mondeling-overleg-gelijk-recht-doen.pdf";
    private const string LateLetter = "2024-10-01-brief-bzk-afschrift-programma-en-advs.pdf";
    private const string Programme = "2023-12-minder-loketten-meer-gehoor.pdf";

    private static readonly DateOnly AsOf = new(2025, 2, 18);

    [Theory]
    [InlineData("zij het Nationaal Programma tegen Discriminatie en Racisme 2023 nooit van mijn ministerie heeft gekregen", Programme)]
    [InlineData("het Nationaal Programma tegen Discriminatie en Racisme 2023;", Programme)]
    [InlineData("de oplegbrief waarmee de Nationaal Coördinator tegen Discriminatie en Racisme", "2023-12-04-oplegbrief-ncdr.pdf")]
    [InlineData("de aanbiedingsbrief waarmee het programma naar de overkant is gegaan", "2023-12-12-aanbiedingsbrief-nationaal-programma.pdf")]
    public void Enclosures_ThatCameLate_AreTheRightLetters(string words, string expected)
    {
        var entries = new EnclosureQueries(archive.Archive).All(new EnclosureFilter(), AsOf).Findings
            .Where(entry => entry.Mentions.Any(mention => IsFile(mention.Document, LateLetter) && Quotes.Overlap(mention.Quote, words))).ToList();

        Assert.Contains(entries, entry => entry.Outcome is EnclosureOutcome.Attached or EnclosureOutcome.Elsewhere && IsFile(entry.Match!.Document, expected));
    }

    [Fact]
    public void TalksWithMunicipalities_OfTheConsultation_AreShownWithPageAndQuote()
    {
        const string Talks = "Ik ga met de gemeenten in gesprek over de vraag hoe we de kwaliteit van de voorzieningen kunnen verhogen.";
        var entry = Assert.Single(
            new CommitmentQueries(archive.Archive).All(new CommitmentFilter(), AsOf).Commitments, entry => IsFile(entry.Document, Minutes) && Quotes.Overlap(entry.Quote, Talks));

        var passage = Assert.Single(entry.Evidence, link => !link.Proposed && IsFile(link.Document, LateLetter));
        Assert.StartsWith("Vanaf het najaar van 2023 is met de Vereniging van Nederlandse Gemeenten", passage.Quote, StringComparison.Ordinal);
        Assert.Equal(passage.Quote, TextAt(passage));
    }

    private string TextAt(EvidenceFacts passage)
    {
        Assert.True(DocumentId.TryParse(passage.Document.Id, out var id));
        return archive.Archive.Catalogue.Pages(id).Single(page => page.Number == passage.Page).Text.Substring(passage.Start, passage.Length);
    }

    /// <summary>Told by content: the same bytes may lie under another name too.</summary>
    private static bool IsFile(DocumentRow document, string file)
    {
        var content = File.ReadAllBytes(Path.Combine(Repository.Root, "corpus", "ek-antidiscriminatievoorzieningen", file));
        return document.Id == DocumentId.FromSha256(Convert.ToHexStringLower(SHA256.HashData(content))).Value;
    }
}
