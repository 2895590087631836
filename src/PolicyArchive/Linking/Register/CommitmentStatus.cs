namespace PolicyArchive.Linking.Register;

/// <summary>What the evidence in the archive shows on a day. Written in answers as kebab-case: <c>partially-fulfilled</c>.</summary>
public enum CommitmentStatus
{
    Open,

    /// <summary>The current term has passed, and it is neither met, partly met nor off.</summary>
    Overdue,
    PartiallyFulfilled,
    Fulfilled,

    /// <summary>A later date was announced, and that date has not passed.</summary>
    Postponed,
    Withdrawn,
}
