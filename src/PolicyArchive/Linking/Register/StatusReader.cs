using PolicyArchive.Documents.Findings;

namespace PolicyArchive.Linking.Register;

/// <summary>Reads a commitment's status on a day from what happened to it: the last step that is more than progress decides.
/// What is put off without a new day stays postponed, however often it was put off before.</summary>
public static class StatusReader
{
    /// <param name="due">The first term; null where none was given.</param>
    /// <param name="steps">Asserted evidence up to and including <paramref name="asOf"/>, in order of time.</param>
    public static StatusOnDay Read(Due? due, IReadOnlyList<StatusStep> steps, DateOnly asOf)
    {
        var current = due;
        var last = (StatusStep?)null;
        foreach (var step in steps)
        {
            current = step.NewDue ?? current;
            if (step.Extent != FulfilmentExtent.Progress) last = step;
        }

        var isPastTerm = current?.To < asOf;
        var status = StatusOf(last?.Extent, isPastTerm, hasNewTerm: last?.NewDue is not null);
        var isSettled = status is CommitmentStatus.Fulfilled or CommitmentStatus.Withdrawn;
        return new StatusOnDay(status, isPastTerm && !isSettled, current);
    }

    private static CommitmentStatus StatusOf(FulfilmentExtent? last, bool isPastTerm, bool hasNewTerm) => last switch
    {
        FulfilmentExtent.Full => CommitmentStatus.Fulfilled,
        FulfilmentExtent.Partial => CommitmentStatus.PartiallyFulfilled,
        FulfilmentExtent.Withdrawn => CommitmentStatus.Withdrawn,
        FulfilmentExtent.Postponed when !(isPastTerm && hasNewTerm) => CommitmentStatus.Postponed,
        _ => isPastTerm ? CommitmentStatus.Overdue : CommitmentStatus.Open,
    };
}

/// <summary>One thing that happened to a commitment.</summary>
/// <param name="NewDue">The term it sets, when it moves one.</param>
public readonly record struct StatusStep(FulfilmentExtent Extent, Due? NewDue);

/// <param name="IsOverdue">The current term has passed and it is not wholly met; true beside <see cref="CommitmentStatus.PartiallyFulfilled"/> too.</param>
/// <param name="CurrentDue">The term after all shifts.</param>
public readonly record struct StatusOnDay(CommitmentStatus Status, bool IsOverdue, Due? CurrentDue);
