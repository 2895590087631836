using PolicyArchive.Queries;
using PolicyArchive.Queries.Answers;

namespace PolicyArchive.App.Web.Pages;

/// <summary>The enclosures of an outcome; without one asked, those that should be there and are not.</summary>
public sealed record EnclosuresModel(EnclosureFilter Filter, EnclosuresAnswer Answer, IReadOnlyList<EnclosureEntry> Shown)
{
    public IEnumerable<IGrouping<string, EnclosureEntry>> BySender =>
        Shown.GroupBy(entry => entry.Document.Senders is [var first, ..] ? first : "afzender onbekend").OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal);

    public string Table => PageAddress.With(PageAddress.EnclosuresTable,
    [
        ("sinds", DutchWords.Iso(Filter.Since)), ("afzender", Filter.Sender), ("kamer", Filter.Chamber),
        ("uitkomst", Filter.Outcome is { } outcome ? DutchWords.Of(outcome) : null),
    ]);
}
