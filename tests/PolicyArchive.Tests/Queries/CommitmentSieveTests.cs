using PolicyArchive.Documents;
using PolicyArchive.Documents.Findings;
using PolicyArchive.Linking;
using PolicyArchive.Linking.Register;
using PolicyArchive.Queries;

namespace PolicyArchive.Tests.Queries;

public sealed class CommitmentSieveTests
{
    [Theory]
    [InlineData("36410-VII", "36410-VII", true)]
    [InlineData("36410-VII", "36 410 VII", true)]
    [InlineData("36410-VII", "36410", true)]
    [InlineData("36410-VII", "3641", false)]
    [InlineData("30950", "36410", false)]
    public void IsOfDossier_NumberInAnyWriting_MatchesTheDossierOfAStatement(string dossier, string asked, bool expected)
    {
        var filter = new CommitmentFilter { Dossiers = [asked] };
        Assert.Equal(expected, CommitmentSieve.IsOfDossier(EntryOf(dossier), filter));
    }

    [Fact]
    public void IsOfDossier_NothingAsked_LetsAllThrough() => Assert.True(CommitmentSieve.IsOfDossier(EntryOf(), new CommitmentFilter()));

    private static RegisterEntry EntryOf(params string[] dossiers)
    {
        var head = new DocumentHead(DocumentId.FromSha256(new string('a', 64)), "brief.pdf", new DocumentMetadata { Dossiers = [.. dossiers] });
        var promise = new Commitment { Id = "a", Span = new TextSpan(1, 0, 1), Quote = "x" };
        return new RegisterEntry(new StatedPromise(head, promise), [], []);
    }
}
