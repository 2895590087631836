using PolicyArchive.Documents.Findings;

namespace PolicyArchive.Analysis.Fulfilments;

/// <summary>The words by which a passage that is about a promise says that it is off, late, under way or met in part.</summary>
public static class ExtentWords
{
    /// <summary>Null where the passage says none of these: then it gives what was promised.</summary>
    public static FulfilmentExtent? Of(string passage)
    {
        if (WithdrawalWords.Has(passage)) return FulfilmentExtent.Withdrawn;
        if (DelayWords.HasOfPromise(passage)) return FulfilmentExtent.Postponed;
        if (PartWords.Has(passage)) return FulfilmentExtent.Partial;
        if (DelayWords.Has(passage)) return FulfilmentExtent.Postponed;
        return ProgressWords.HasOfPromise(passage) ? FulfilmentExtent.Progress : null;
    }

    /// <summary>What the sentences behind a passage take back of it: a part that comes later, in another letter.</summary>
    public static bool LeavesRest(string after) => PartWords.LeavesRest(after);
}
