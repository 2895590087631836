using PolicyArchive.Documents.Reviews;

namespace PolicyArchive.Reviewing;

/// <summary>A decision needs a name and a reason; the moment is stamped when it is kept.</summary>
internal static class SignatureReader
{
    public const int LongestName = 200;
    public const int LongestReason = 2_000;

    public static (Signature Signed, ReviewResult.Refused? Refusal) Read(string by, string reason)
    {
        var signed = new Signature(by.Trim(), reason.Trim(), default);
        if (signed.By.Length is 0 or > LongestName)
            return (signed, new ReviewResult.Refused(ReviewTrouble.NoName, $"Say who decides, in at most {LongestName} characters: --by NAME."));
        if (signed.Reason.Length is 0 or > LongestReason)
            return (signed, new ReviewResult.Refused(ReviewTrouble.NoReason, $"Say why, in at most {LongestReason} characters: --reason TEXT."));
        return (signed, null);
    }
}
