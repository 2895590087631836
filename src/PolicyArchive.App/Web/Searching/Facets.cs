using System.Collections.Immutable;
using System.Globalization;
using PolicyArchive.Documents;
using PolicyArchive.Queries.Answers;

namespace PolicyArchive.App.Web.Searching;

/// <summary>A filter of the search page with its values.</summary>
public sealed record FacetGroup(string Title, ImmutableArray<FacetChoice> Choices);

/// <summary>A value to choose; its address is the search with the choice turned on, or off when it is on.</summary>
public sealed record FacetChoice(string Label, int Count, bool IsChosen, string Address);

/// <summary>Turns the counts of an answer into choices.</summary>
internal static class Facets
{
    public static ImmutableArray<FacetGroup> Of(SearchForm form, FacetFacts counts)
    {
        var first = form with { Page = 1 };
        return
        [
            new("Soort", Choices(counts.Kind, KindOf, first.Kinds, kinds => first with { Kinds = kinds }, DutchWords.Of)),
            new("Afzender", Choices(counts.Sender, first.Senders, senders => first with { Senders = senders })),
            new("Kamer of raad", Choices(counts.Chamber, first.Chambers, chambers => first with { Chambers = chambers })),
            new("Jaar", [.. counts.Year.Select(year => YearChoice(first, year))]),
            new("Dossier", Choices(counts.Dossier, first.Dossiers, dossiers => first with { Dossiers = dossiers })),
        ];
    }

    private static ImmutableArray<FacetChoice> Choices(
        ImmutableArray<ValueCount> counts, ImmutableArray<string> chosen, Func<ImmutableArray<string>, SearchForm> choose) =>
        Choices(counts, value => value, chosen, choose, value => value);

    private static ImmutableArray<FacetChoice> Choices<T>(
        ImmutableArray<ValueCount> counts, Func<string, T> read, ImmutableArray<T> chosen, Func<ImmutableArray<T>, SearchForm> choose, Func<T, string> label) =>
    [
        .. from count in counts
           let value = read(count.Value)
           let isChosen = chosen.Contains(value)
           select new FacetChoice(label(value), count.Count, isChosen, choose(isChosen ? chosen.Remove(value) : chosen.Add(value)).Address),
    ];

    private static FacetChoice YearChoice(SearchForm form, ValueCount count)
    {
        var year = int.Parse(count.Value, CultureInfo.InvariantCulture);
        var isChosen = form.Year == year;
        return new FacetChoice(count.Value, count.Count, isChosen, (form with { Year = isChosen ? null : year }).Address);
    }

    private static DocumentKind KindOf(string word) => App.Choices.TryRead<DocumentKind>(word, out var kind) ? kind : DocumentKind.Other;
}
