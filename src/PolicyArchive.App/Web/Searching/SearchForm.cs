using System.Collections.Immutable;
using System.Globalization;
using PolicyArchive.Documents;
using PolicyArchive.Search;

namespace PolicyArchive.App.Web.Searching;

/// <summary>A search as the page's address writes it: the same address gives the same question to whom it is sent.</summary>
/// <param name="Page">Page of hits, from 1.</param>
public sealed record SearchForm(string Query, int Page)
{
    public const int HitsPerPage = 10;
    public const int LastPage = 1_000;

    public ImmutableArray<DocumentKind> Kinds { get; init; } = [];

    public ImmutableArray<string> Senders { get; init; } = [];

    public ImmutableArray<string> Chambers { get; init; } = [];

    public ImmutableArray<string> Dossiers { get; init; } = [];

    public int? Year { get; init; }

    public SearchSort Sort { get; init; }

    public bool IsFiltered => Kinds.Length + Senders.Length + Chambers.Length + Dossiers.Length > 0 || Year is not null;

    public bool IsAsked => Query.Length > 0 || IsFiltered;

    public string Address => PageAddress.With(PageAddress.Search, Parameters);

    public string Feed => PageAddress.With(PageAddress.Feed, (this with { Page = 1 }).Parameters);

    public SearchForm WithoutFilters => new(Query, 1) { Sort = Sort };

    internal static SearchForm Read(PageParameters read) => new(read.Text("q"), read.Number("pagina", 1, LastPage) ?? 1)
    {
        Kinds = read.Choices<DocumentKind>("soort", DutchWords.Of),
        Senders = read.Texts("afzender"),
        Chambers = read.Texts("kamer"),
        Dossiers = read.Texts("dossier"),
        Year = read.Number("jaar", 1800, 2200),
        Sort = read.Text("sorteer") == "datum" ? SearchSort.Date : SearchSort.Relevance,
    };

    public SearchRequest ToRequest() => new(Query)
    {
        Filters = new SearchFilters
        {
            Kinds = Kinds,
            Senders = Senders,
            Chambers = Chambers,
            Dossiers = Dossiers,
            From = Year is { } from ? new DateOnly(from, 1, 1) : null,
            To = Year is { } to ? new DateOnly(to, 12, 31) : null,
        },
        Sort = Sort,
        Limit = HitsPerPage,
        Offset = (Page - 1) * HitsPerPage,
    };

    /// <summary>The filters, for the hidden fields of the search box.</summary>
    public IEnumerable<(string Name, string? Value)> Filters =>
    [
        .. Kinds.Select(kind => ("soort", (string?)DutchWords.Of(kind))),
        .. Senders.Select(sender => ("afzender", (string?)sender)),
        .. Chambers.Select(chamber => ("kamer", (string?)chamber)),
        ("jaar", Year?.ToString(CultureInfo.InvariantCulture)),
        .. Dossiers.Select(dossier => ("dossier", (string?)dossier)),
        ("sorteer", Sort == SearchSort.Date ? "datum" : null),
    ];

    private IEnumerable<(string Name, string? Value)> Parameters =>
        [("q", Query), .. Filters, ("pagina", Page > 1 ? Page.ToString(CultureInfo.InvariantCulture) : null)];
}
