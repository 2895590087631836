using PolicyArchive.Documents.Findings;
using PolicyArchive.Linking.Register;

namespace PolicyArchive.Tests.Linking.Register;

public class StatusReaderTests
{
    private static readonly DateOnly Term = new(2025, 7, 1);
    private static readonly DateOnly Before = new(2025, 6, 1);
    private static readonly DateOnly After = new(2025, 8, 1);
    private static readonly Due InTime = new("voor de zomer", null, Term);
    private static readonly Due Moved = new("in het najaar", null, new DateOnly(2025, 11, 30));

    [Fact]
    public void Read_NothingHappenedBeforeTheTerm_IsOpen() =>
        Assert.Equal(CommitmentStatus.Open, StatusReader.Read(InTime, [], Before).Status);

    [Fact]
    public void Read_NothingHappenedAfterTheTerm_IsOverdue()
    {
        var status = StatusReader.Read(InTime, [], After);

        Assert.Equal(CommitmentStatus.Overdue, status.Status);
        Assert.True(status.IsOverdue);
    }

    [Fact]
    public void Read_OnTheLastDayOfTheTerm_IsStillOpen() =>
        Assert.Equal(CommitmentStatus.Open, StatusReader.Read(InTime, [], Term).Status);

    [Fact]
    public void Read_WithoutTerm_NeverBecomesOverdue() =>
        Assert.Equal(CommitmentStatus.Open, StatusReader.Read(null, [], After).Status);

    [Theory]
    [InlineData(FulfilmentExtent.Full, CommitmentStatus.Fulfilled, false)]
    [InlineData(FulfilmentExtent.Partial, CommitmentStatus.PartiallyFulfilled, true)]
    [InlineData(FulfilmentExtent.Withdrawn, CommitmentStatus.Withdrawn, false)]
    [InlineData(FulfilmentExtent.Progress, CommitmentStatus.Overdue, true)]
    public void Read_AfterTheTerm_TheStepDecides(FulfilmentExtent extent, CommitmentStatus expected, bool isOverdue)
    {
        var status = StatusReader.Read(InTime, [new StatusStep(extent, null)], After);

        Assert.Equal((expected, isOverdue), (status.Status, status.IsOverdue));
    }

    [Fact]
    public void Read_PostponedToALaterDay_IsPostponedUntilThatDay()
    {
        StatusStep[] steps = [new(FulfilmentExtent.Postponed, Moved)];

        Assert.Equal(CommitmentStatus.Postponed, StatusReader.Read(InTime, steps, After).Status);
        Assert.Equal(CommitmentStatus.Overdue, StatusReader.Read(InTime, steps, new DateOnly(2025, 12, 1)).Status);
        Assert.Equal(Moved, StatusReader.Read(InTime, steps, After).CurrentDue);
    }

    [Fact]
    public void Read_PostponedAgainWithoutANewDay_StaysPostponed()
    {
        StatusStep[] steps = [new(FulfilmentExtent.Postponed, Moved), new(FulfilmentExtent.Postponed, null)];

        Assert.Equal(CommitmentStatus.Postponed, StatusReader.Read(InTime, steps, new DateOnly(2026, 6, 1)).Status);
    }

    [Fact]
    public void Read_ProgressAfterPartial_StaysPartial()
    {
        StatusStep[] steps = [new(FulfilmentExtent.Partial, null), new(FulfilmentExtent.Progress, null)];

        Assert.Equal(CommitmentStatus.PartiallyFulfilled, StatusReader.Read(InTime, steps, Before).Status);
    }

    [Fact]
    public void Read_MetAfterPostponement_IsFulfilled()
    {
        StatusStep[] steps = [new(FulfilmentExtent.Postponed, Moved), new(FulfilmentExtent.Full, null)];

        Assert.Equal(CommitmentStatus.Fulfilled, StatusReader.Read(InTime, steps, After).Status);
    }
}
