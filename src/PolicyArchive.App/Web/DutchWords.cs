using System.Globalization;
using PolicyArchive.Documents;
using PolicyArchive.Documents.Findings;
using PolicyArchive.Linking.Enclosures;
using PolicyArchive.Linking.Register;
using PolicyArchive.Queries.Answers;
using PolicyArchive.Search;

namespace PolicyArchive.App.Web;

/// <summary>The words of the archive in plain Dutch (B1), for the page and for its addresses.</summary>
internal static class DutchWords
{
    private const int ShortestTelling = 40;
    private const string NoTerm = "zonder termijn";
    private const int LongestTitle = 200;

    private static readonly char[] ListMarks = ['-', '–', '•', '·', ' '];

    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");

    public static string Of(DocumentKind kind) => KindNames.Dutch(kind);

    public static string Of(CommitmentStatus status) => status switch
    {
        CommitmentStatus.Open => "open",
        CommitmentStatus.Overdue => "te laat",
        CommitmentStatus.PartiallyFulfilled => "deels nagekomen",
        CommitmentStatus.Fulfilled => "nagekomen",
        CommitmentStatus.Postponed => "uitgesteld",
        _ => "vervallen",
    };

    public static string Of(EnclosureOutcome outcome) => outcome switch
    {
        EnclosureOutcome.Attached => "meegestuurd",
        EnclosureOutcome.Elsewhere => "in ander stuk",
        EnclosureOutcome.Pending => "nog te verwachten",
        EnclosureOutcome.Overdue => "te laat",
        _ => "ontbreekt",
    };

    public static string Of(EnclosureState state) => state switch
    {
        EnclosureState.Sent => "zou zijn meegestuurd",
        EnclosureState.Promised => "beloofd",
        _ => "niet meegestuurd, zegt de brief zelf",
    };

    public static string Of(FulfilmentExtent extent) => extent switch
    {
        FulfilmentExtent.Full => "nagekomen",
        FulfilmentExtent.Partial => "deels nagekomen",
        FulfilmentExtent.Progress => "stand van zaken",
        FulfilmentExtent.Postponed => "uitgesteld",
        _ => "vervallen",
    };

    public static string Of(ReferenceKind kind) => kind switch
    {
        ReferenceKind.Toezegging => "toezegging",
        ReferenceKind.Motion => "motie",
        ReferenceKind.Letter => "brief",
        ReferenceKind.Debate => "debat",
        ReferenceKind.Handelingen => "Handelingen",
        ReferenceKind.Answer => "antwoord",
        ReferenceKind.Case => "zaak",
        ReferenceKind.Document => "document",
        ReferenceKind.Activity => "activiteit",
        ReferenceKind.OwnReference => "kenmerk",
        ReferenceKind.Law => "wet",
        _ => "Kamerstuk",
    };

    /// <summary>What happened in a step of a commitment's history.</summary>
    public static string OfEvent(string kind) => kind switch
    {
        "promised" => "toegezegd",
        "restated" => "opnieuw toegezegd",
        "mentioned" => "genoemd",
        "fulfilled" => "nagekomen",
        "partially-fulfilled" => "deels nagekomen",
        "progress" => "stand van zaken",
        "postponed" => "uitgesteld",
        "withdrawn" => "vervallen",
        "confirmed" => "toezegging bevestigd",
        "added" => "toezegging toegevoegd",
        "link-confirmed" => "bewijs bevestigd",
        "link-rejected" => "bewijs afgewezen",
        "link-added" => "bewijs toegevoegd",
        "status-set" => "status vastgesteld",
        "imported" => "uit een register",
        _ => kind,
    };

    public static string Day(DateOnly? day) => day?.ToString("d MMMM yyyy", Dutch) ?? "zonder datum";

    public static string Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    public static string Moment(DateTimeOffset moment) => moment.ToLocalTime().ToString("d MMMM yyyy 'om' HH.mm 'uur'", Dutch);

    public static string Number(long number) => number.ToString("N0", Dutch);

    public static string Term(DueFacts? due) => due switch
    {
        null => "geen termijn",
        { To: { } to } => $"{due.Text} (uiterlijk {Day(to)})",
        _ => due.Text,
    };

    /// <summary>An enclosure without a term is expected before the half year ends.</summary>
    public static string TermOfEnclosure(DueFacts due) => due switch
    {
        { To: { } to } when due.Text.StartsWith(NoTerm, StringComparison.Ordinal) => $"zonder termijn; te laat na {Day(to)}",
        _ => $"termijn: {Term(due)}",
    };

    public static string Title(DocumentRow document) => string.IsNullOrWhiteSpace(document.Title) ? document.File : document.Title;

    /// <summary>The sentence itself; where that says nothing alone ("Ja, dat doe ik"), what it is about.</summary>
    public static string Promise(CommitmentEntry entry)
    {
        var words = (entry.Quote.Length < ShortestTelling && entry.Text.Length > entry.Quote.Length ? entry.Text : entry.Quote).TrimStart(ListMarks);
        return Sentence(words.Length <= LongestTitle ? words : string.Concat(words.AsSpan(0, Math.Max(words.LastIndexOf(' ', LongestTitle), 1)), " …"));
    }

    /// <summary>"1 document", "12 documenten".</summary>
    public static string Count(long number, string one, string many) => $"{Number(number)} {(number == 1 ? one : many)}";

    public static string Sentence(string words) => words.Length == 0 ? words : char.ToUpper(words[0], Dutch) + words[1..];

    public static bool TryRead<T>(string word, Func<T, string> name, out T choice) where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (!string.Equals(name(value), word, StringComparison.OrdinalIgnoreCase)) continue;
            choice = value;
            return true;
        }

        choice = default;
        return false;
    }
}
