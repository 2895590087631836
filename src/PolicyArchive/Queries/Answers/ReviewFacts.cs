using PolicyArchive.Documents.Reviews;

namespace PolicyArchive.Queries.Answers;

/// <summary>Who decided, why and when.</summary>
/// <param name="At">UTC.</param>
public sealed record ReviewFacts(string By, string Reason, DateTimeOffset At)
{
    public static ReviewFacts? Of(Signature? signed) => signed is null ? null : new ReviewFacts(signed.By, signed.Reason, signed.At);

    /// <summary><c>confirmed</c>, <c>rejected</c> or <c>added</c>; null as long as nobody decided.</summary>
    public static string? WordOf(Decision? decision) => decision?.Verdict switch
    {
        null => null,
        Verdict.Confirmed => "confirmed",
        Verdict.Rejected => "rejected",
        _ => "added",
    };
}
