using PolicyArchive.Linking.Enclosures;
using PolicyArchive.Linking.Register;
using PolicyArchive.Queries;

namespace PolicyArchive.App.Web;

/// <summary>Reads what a page or a table of the registers is asked for.</summary>
internal static class RegisterFilters
{
    public static CommitmentFilter Commitments(PageParameters read) => new()
    {
        Words = read.Text("q"),
        Statuses = read.Choices<CommitmentStatus>("status", DutchWords.Of),
        OverdueOnly = read.IsTicked("telaat"),
        Sender = read.Text("bewindspersoon"),
        Chamber = read.Text("kamer"),
        Dossiers = read.Texts("dossier"),
        From = read.Date("van"),
        To = read.Date("tot"),
    };

    /// <summary>Unless an outcome is asked for: what should be there and is not.</summary>
    public static EnclosureFilter Enclosures(PageParameters read)
    {
        EnclosureOutcome? outcome = read.Choices<EnclosureOutcome>("uitkomst", DutchWords.Of) is [var chosen, ..] ? chosen : null;
        return new EnclosureFilter
        {
            Since = read.Date("sinds"),
            Sender = read.Text("afzender"),
            Chamber = read.Text("kamer"),
            Outcome = outcome,
            AlarmsOnly = outcome is null,
        };
    }
}
