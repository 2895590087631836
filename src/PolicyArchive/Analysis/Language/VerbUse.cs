namespace PolicyArchive.Analysis.Language;

/// <summary>A frame that a verb of a clause fills.</summary>
/// <param name="Token">Place of the verb among the tokens of the sentence.</param>
internal readonly record struct VerbUse(Frame Frame, VerbShape Shape, int Token)
{
    public Role Role => Frame.Role;
}
