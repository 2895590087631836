using PolicyArchive.Catalogue;
using PolicyArchive.Documents.Findings;
using PolicyArchive.Ingestion;
using PolicyArchive.Linking.Register;
using PolicyArchive.Queries;
using PolicyArchive.Queries.Answers;
using PolicyArchive.Reviewing;

namespace PolicyArchive.Tests.Reviewing;

/// <summary>What a person decides holds at once, and after everything that makes the rest anew.</summary>
public sealed class ReviewerTests : IAsyncLifetime
{
    private const string By = ReviewedArchive.By;
    private const string Reason = ReviewedArchive.Reason;
    private const string List = "2025-03-26-toezeggingenlijst-provinciale-staten.pdf";

    private ReviewedArchive _archive = null!;

    public async ValueTask InitializeAsync() => _archive = await ReviewedArchive.OpenAsync();

    [Fact]
    public void Reject_Link_TakesItsEffectAndIsShownWithItsReview()
    {
        var (commitment, link) = _archive.MetByOneLink();

        _archive.IdOf(_archive.Reviewer.Reject(link.Id, By, Reason));

        var after = _archive.Commitment(commitment.Id)!;
        var shown = after.Evidence.Single(evidence => evidence.Id == link.Id);
        Assert.Equal(("rejected", true, By, Reason), (shown.Review, shown.Proposed, shown.Reviewed!.By, shown.Reviewed.Reason));
        Assert.Equal(CommitmentStatus.Overdue, after.Status);
        Assert.Contains(after.Events, step => step is { Kind: "link-rejected", Source: By, At: not null });
        Assert.DoesNotContain(after.Evidence, evidence => !evidence.Proposed);
    }

    [Fact]
    public void Reject_Link_TellsWhoKeepsOldAnswersThatTheyAreOld()
    {
        var (_, link) = _archive.MetByOneLink();
        var before = _archive.Corpus.Catalogue.LastEvent;

        _archive.Reviewer.Reject(link.Id, By, Reason);

        Assert.True(_archive.Corpus.Catalogue.LastEvent > before);
    }

    [Fact]
    public async Task Reject_Link_DoesNotComeBackByAnalysisRebuildRestoreOrIngest()
    {
        var (commitment, link) = _archive.MetByOneLink();
        _archive.Reviewer.Reject(link.Id, By, Reason);

        await _archive.AnalyseAnewAsync();
        AssertRejected("analysed anew");

        new IndexRebuilder(_archive.Corpus.Writer, _archive.Corpus.Catalogue, _archive.Corpus.Clock).Rebuild();
        AssertRejected("rebuilt");

        var file = _archive.Corpus.Corpus[link.Document.File];
        File.Move(file, file + ".away");
        await _archive.Corpus.IngestAsync();
        File.Move(file + ".away", file);
        await _archive.Corpus.IngestAsync();
        AssertRejected("ingested again");

        using var other = new TempFolder();
        CatalogueBackup.Write(_archive.Corpus.IndexFolder, other["copy"]);
        CatalogueBackup.Restore(other["copy"], other["index"], TimeProvider.System);
        using var restored = CatalogueReader.Open(other["index"]);
        Assert.Equal(_archive.Corpus.Catalogue.Reviews(), restored.Reviews(), (one, same) => one.Signed == same.Signed && one.GetType() == same.GetType());

        void AssertRejected(string after)
        {
            var entry = _archive.Commitment(commitment.Id)!;
            Assert.True(entry.Status == CommitmentStatus.Overdue && entry.Evidence.Single(evidence => evidence.Id == link.Id).Review == "rejected", after);
        }
    }

    [Fact]
    public void Confirm_ProposedLink_IsAsserted()
    {
        var (commitment, link) = (from entry in _archive.Commitments() from found in entry.Evidence where found.Proposed select (entry, found)).First();

        _archive.Reviewer.Confirm(link.Id, By, Reason);

        var after = _archive.Commitment(commitment.Id)!.Evidence.Single(evidence => evidence.Id == link.Id);
        Assert.Equal((false, "confirmed"), (after.Proposed, after.Review));
    }

    [Fact]
    public void Confirm_RejectedLink_TheLastDecisionHolds()
    {
        var (commitment, link) = _archive.MetByOneLink();
        var before = Decisions(commitment);
        _archive.Reviewer.Reject(link.Id, By, Reason);
        _archive.Reviewer.Confirm(link.Id, "B. Jansen", "toch wel");

        var after = _archive.Commitment(commitment.Id)!;
        Assert.Equal(CommitmentStatus.Fulfilled, after.Status);
        Assert.Equal(before + 2, Decisions(after));

        static int Decisions(CommitmentEntry entry) => entry.Events.Count(step => step.Kind.StartsWith("link-", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Reject_Commitment_IsNotInTheRegisterWhateverIsMadeAnew()
    {
        var commitment = _archive.Commitments().First(entry => entry.Restatements.Length > 0);
        var before = _archive.Commitments().Length;
        _archive.Reviewer.Reject(commitment.Id, By, Reason);

        Assert.Equal(before - 1, _archive.Commitments().Length);
        await _archive.AnalyseAnewAsync();
        Assert.Null(_archive.Commitment(commitment.Id));
    }

    [Fact]
    public void Reject_Enclosure_RaisesNoAlarm()
    {
        var alarm = _archive.Enclosures().First(EnclosureQueries.IsAlarm);
        _archive.Reviewer.Reject(alarm.Id, By, Reason);

        var after = _archive.Enclosures().Single(entry => entry.Id == alarm.Id);
        Assert.Equal("rejected", after.Review);
        Assert.False(EnclosureQueries.IsAlarm(after));
    }

    [Fact]
    public void Link_PageThatWasMissed_IsEvidenceWithItsExtent()
    {
        var commitment = _archive.Commitments().First(entry => entry.Evidence.IsEmpty);

        var id = _archive.IdOf(_archive.Reviewer.Link(commitment.Id, _archive.Document(List), 1, FulfilmentExtent.Full, quote: null, By, Reason));

        var after = _archive.Commitment(commitment.Id)!;
        Assert.Equal(CommitmentStatus.Fulfilled, after.Status);
        Assert.Equal("added", after.Evidence.Single(evidence => evidence.Id == id).Review);
    }

    [Fact]
    public async Task Add_CommitmentThatWasMissed_StaysInTheRegister()
    {
        var document = _archive.Document(List);
        var page = _archive.Corpus.Catalogue.Page(document.Id, 1)!;
        var found = _archive.Corpus.Catalogue.Findings(document.Id).Select(finding => finding.Span).ToList();
        var missed = page.Blocks.First(block => !found.Exists(span => span.Page == 1 && span.Start < block.End && block.Start < span.End));

        var id = _archive.IdOf(_archive.Reviewer.Add(document, 1, page.Text.Substring(missed.Start, missed.Length), "commitment", By, Reason));
        _archive.Follow();
        Assert.Equal("added", _archive.Commitment(id)!.Review);

        await _archive.AnalyseAnewAsync();
        Assert.Equal("added", _archive.Commitment(id)!.Review);
    }

    [Fact]
    public async Task Set_Status_StandsBesideTheComputedOne()
    {
        var commitment = _archive.Commitments().First(entry => entry.Status == CommitmentStatus.Overdue);
        _archive.Reviewer.Set(commitment.Id, CommitmentStatus.Withdrawn, new DateOnly(2027, 1, 1), By, Reason);

        await _archive.AnalyseAnewAsync();

        var after = _archive.Commitment(commitment.Id)!;
        Assert.Equal((CommitmentStatus.Overdue, CommitmentStatus.Withdrawn, new DateOnly(2027, 1, 1)), (after.Status, after.ReviewedStatus, after.ReviewedDue));
        Assert.False(CommitmentQueries.IsAlarm(after, new DateOnly(2026, 11, 23)));
    }

    [Theory]
    [InlineData("", Reason, ReviewTrouble.NoName)]
    [InlineData(By, "  ", ReviewTrouble.NoReason)]
    [InlineData(By, Reason, ReviewTrouble.UnknownId)]
    public void Reject_WithSomethingWrong_SaysWhatAndKeepsNothing(string by, string reason, ReviewTrouble trouble)
    {
        var refused = Assert.IsType<ReviewResult.Refused>(_archive.Reviewer.Reject("000000000000", by, reason));

        Assert.Equal(trouble, refused.Trouble);
        Assert.Empty(_archive.Corpus.Catalogue.Reviews());
    }

    [Theory]
    [InlineData(1, "dit staat er niet", "commitment", ReviewTrouble.QuoteNotThere)]
    [InlineData(99, "Wanders", "commitment", ReviewTrouble.NoSuchPage)]
    [InlineData(1, "Wanders", "gedicht", ReviewTrouble.UnknownType)]
    public void Add_WithSomethingWrong_SaysWhatAndKeepsNothing(int page, string quote, string type, ReviewTrouble trouble)
    {
        var refused = Assert.IsType<ReviewResult.Refused>(_archive.Reviewer.Add(_archive.Document(List), page, quote, type, By, Reason));

        Assert.Equal(trouble, refused.Trouble);
        Assert.Empty(_archive.Corpus.Catalogue.Reviews());
    }

    public ValueTask DisposeAsync()
    {
        _archive.Dispose();
        return ValueTask.CompletedTask;
    }
}
