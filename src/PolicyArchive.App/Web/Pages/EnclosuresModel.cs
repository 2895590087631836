using System.Globalization;
using PolicyArchive.Queries;
using PolicyArchive.Queries.Answers;

namespace PolicyArchive.App.Web.Pages;

/// <summary>A page of the enclosures that pass the filter, the sender with most of them first.</summary>
/// <param name="Page">From 1.</param>
public sealed record EnclosuresModel(EnclosureFilter Filter, int Page, EnclosuresAnswer Answer)
{
    public const int PerPage = 20;

    private const string Unknown = "afzender onbekend";

    public int LastPage => Parts.Pager.PagesOf(Answer.Total, PerPage);

    public string Table => PageAddress.With(PageAddress.EnclosuresTable, Parameters);

    /// <summary>What stands on this page under its senders; a sender whose list goes on over the page comes back on the next.</summary>
    public IEnumerable<IGrouping<string, EnclosureEntry>> BySender => Answer.Findings
        .GroupBy(SenderOf)
        .OrderBy(sender => sender.Key == Unknown).ThenByDescending(sender => sender.Count()).ThenBy(sender => sender.Key, StringComparer.Ordinal)
        .SelectMany(sender => sender)
        .Skip((Page - 1) * PerPage).Take(PerPage)
        .GroupBy(SenderOf);

    public int CountOf(string sender) => Answer.Findings.Count(entry => SenderOf(entry) == sender);

    public string AddressOf(int page) => PageAddress.With(
        PageAddress.Enclosures, [.. Parameters, ("pagina", page > 1 ? page.ToString(CultureInfo.InvariantCulture) : null)]);

    private IEnumerable<(string Name, string? Value)> Parameters =>
    [
        ("sinds", DutchWords.Iso(Filter.Since)), ("afzender", Filter.Sender), ("kamer", Filter.Chamber),
        ("uitkomst", Filter.Outcome is { } outcome ? DutchWords.Of(outcome) : null),
    ];

    private static string SenderOf(EnclosureEntry entry) => entry.Document.Senders is [var first, ..] ? first : Unknown;
}
