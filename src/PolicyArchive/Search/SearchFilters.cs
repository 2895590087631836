using System.Collections.Immutable;
using PolicyArchive.Documents;

namespace PolicyArchive.Search;

/// <summary>What a document must be. Values of one filter are alternatives, filters hold together; an empty one lets all through.</summary>
public sealed record SearchFilters
{
    public static readonly SearchFilters None = new();

    public ImmutableArray<DocumentKind> Kinds { get; init; } = [];

    /// <summary>Words of the sender's name, or the letters of its ministry ("BZK").</summary>
    public ImmutableArray<string> Senders { get; init; } = [];

    /// <summary><c>tk</c>, <c>ek</c>, or words of a council's name.</summary>
    public ImmutableArray<string> Chambers { get; init; } = [];

    /// <summary>Dossier numbers in any writing; one without addition takes all its additions in.</summary>
    public ImmutableArray<string> Dossiers { get; init; } = [];

    /// <summary>First day, inclusive.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day, inclusive.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Both must hold; alternatives of one filter are put together, the narrower period stands.</summary>
    public SearchFilters And(SearchFilters other) => new()
    {
        Kinds = [.. Kinds.Union(other.Kinds)],
        Senders = [.. Senders.Union(other.Senders)],
        Chambers = [.. Chambers.Union(other.Chambers)],
        Dossiers = [.. Dossiers.Union(other.Dossiers)],
        From = Later(From, other.From),
        To = Earlier(To, other.To),
    };

    private static DateOnly? Later(DateOnly? one, DateOnly? other) => one is null || other > one ? other ?? one : one;

    private static DateOnly? Earlier(DateOnly? one, DateOnly? other) => one is null || other < one ? other ?? one : one;
}
