namespace PolicyArchive.Linking;

/// <summary>The two lines that a score is held against; chosen on the corpus' gold and part of <see cref="LinkingRules.Version"/>.</summary>
public static class LinkLine
{
    /// <summary>From here a link is asserted and counts for the status.</summary>
    public const double Asserted = 0.42;

    /// <summary>From here it is proposed to a person; under it nothing is kept.</summary>
    public const double Proposed = 0.33;

    /// <summary>The same two lines for evidence, whose score is a chance.</summary>
    public const double AssertedEvidence = 0.45;

    public const double ProposedEvidence = 0.35;
}
