using PolicyArchive.Queries;
using PolicyArchive.Queries.Answers;

namespace PolicyArchive.App.Web.Pages;

/// <summary>A page of the register of commitments, with the filter that made it.</summary>
/// <param name="Page">From 1.</param>
public sealed record CommitmentsModel(CommitmentFilter Filter, int Page, int RowsPerPage, CommitmentsAnswer Answer)
{
    public string Table => PageAddress.With(PageAddress.CommitmentsTable, Parameters);

    public string AddressOf(int page) => PageAddress.With(
        PageAddress.Commitments, [.. Parameters, ("pagina", page > 1 ? page.ToString(System.Globalization.CultureInfo.InvariantCulture) : null)]);

    public string AddressOf(CommitmentEntry entry) =>
        PageAddress.With(PageAddress.Commitment(entry.Id), [("peildatum", DutchWords.Iso(Answer.AsOf))]);

    private IEnumerable<(string Name, string? Value)> Parameters =>
    [
        ("q", Filter.Words),
        .. Filter.Statuses.Select(status => ("status", (string?)DutchWords.Of(status))),
        ("telaat", Filter.OverdueOnly ? "ja" : null),
        ("bewindspersoon", Filter.Sender),
        ("kamer", Filter.Chamber),
        .. Filter.Dossiers.Select(dossier => ("dossier", (string?)dossier)),
        ("van", DutchWords.Iso(Filter.From)),
        ("tot", DutchWords.Iso(Filter.To)),
        ("peildatum", DutchWords.Iso(Answer.AsOf)),
    ];
}

/// <summary>One commitment as it stood on a day.</summary>
/// <param name="CanReview">The reader is the user of this machine, who may judge.</param>
public sealed record CommitmentModel(CommitmentEntry Entry, DateOnly AsOf, bool CanReview);
