using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using PolicyArchive.Documents;
using PolicyArchive.Linking.Topics;

namespace PolicyArchive.Linking.Enclosures;

/// <summary>A document that may be the thing.</summary>
/// <param name="Name">Of its title, its maker and its file name.</param>
/// <param name="Opening">Of its first page.</param>
/// <param name="Parent">The PDF that carries it inside.</param>
public sealed partial record EnclosureCandidate(DocumentHead Document, Topic Name, Topic Opening, DocumentId? Parent)
{
    /// <summary>Those of its first page.</summary>
    public ImmutableHashSet<string> Figures { get; init; } = [];

    /// <summary>The last day on which it can have been made: its date, else the end of the month in its file name ("2024-11-rapport"); reports often tell no day.</summary>
    public DateOnly? MadeBy { get; } = Document.Date ?? EndOfMonth(Month().Match(Document.File));

    private static DateOnly? EndOfMonth(Match month) => month.Success
        ? new DateOnly(int.Parse(month.Groups["year"].Value, CultureInfo.InvariantCulture), int.Parse(month.Groups["month"].Value, CultureInfo.InvariantCulture), 1).AddMonths(1).AddDays(-1)
        : null;

    [GeneratedRegex(@"(?:\A|/|_)(?<year>19\d\d|20\d\d)[-_]?(?<month>0[1-9]|1[0-2])(?!\d)(?=[^/]*\z)", RegexOptions.CultureInvariant)]
    private static partial Regex Month();
}
