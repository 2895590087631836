namespace PolicyArchive.Search;

/// <summary>What was searched: zero hits mean little without it.</summary>
/// <param name="From">Date of the oldest document; null when none has a date.</param>
/// <param name="WithoutText">Documents of which no page has readable text.</param>
public sealed record SearchCoverage(int Documents, DateOnly? From, DateOnly? To, int WithoutText)
{
    public static readonly SearchCoverage Nothing = new(0, null, null, 0);
}
