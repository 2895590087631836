using System.Globalization;
using PolicyArchive.Documents;

namespace PolicyArchive.Search.Ranking;

/// <summary>A document that matches, before its passages are looked at.</summary>
/// <param name="Doc">Lucene's number within the whole reader.</param>
/// <param name="Id">The document's id as an unsigned number: the last word in ties.</param>
/// <param name="Rank">What the order is by: the score, or the day.</param>
internal readonly record struct Candidate(int Doc, ulong Id, double Rank, float Score, int Day)
{
    public DocumentId DocumentId =>
        DocumentId.TryParse(Id.ToString("x16", CultureInfo.InvariantCulture), out var id) ? id : default;

    public DateOnly? Date => Day < 0 ? null : DateOnly.FromDayNumber(Day);
}
