using PolicyArchive.Search.Dutch;
using PolicyArchive.Search.Numbers;

namespace PolicyArchive.Search.Asking;

/// <summary>The names before a colon, in Dutch and English, and what their values mean.</summary>
internal static class FieldNames
{
    public static bool IsKnown(string name) => Meaning(name) is not null;

    /// <summary>The filter that a value means; null when the value says nothing for this field.</summary>
    public static SearchFilters? Read(string name, string value) => value.Trim().Length == 0 ? null : Meaning(name)?.Invoke(value.Trim());

    private static Func<string, SearchFilters?>? Meaning(string name) => name.ToLowerInvariant() switch
    {
        "soort" or "kind" or "type" => Kind,
        "afzender" or "sender" => value => new SearchFilters { Senders = [value] },
        "kamer" or "chamber" or "raad" or "council" => value => new SearchFilters { Chambers = [value] },
        "dossier" => value => NumberFinder.Find(value).Count > 0 || value.All(char.IsAsciiLetterOrDigit) ? new SearchFilters { Dossiers = [value] } : null,
        "jaar" or "year" or "datum" or "date" or "periode" or "period" => Period,
        "van" or "vanaf" or "from" or "since" or "sinds" => From,
        "tot" or "to" or "until" => To,
        _ => null,
    };

    private static SearchFilters? Kind(string value)
    {
        var kinds = KindNames.Called(Folding.Fold(value));
        return kinds.Length == 0 ? null : new SearchFilters { Kinds = [.. kinds] };
    }

    private static SearchFilters? Period(string value)
    {
        var period = DutchDates.ParseRange(value) ?? DutchDates.Parse(value);
        return period is null or { Yearly: not null } ? null : new SearchFilters { From = period.From, To = period.To };
    }

    private static SearchFilters? From(string value) =>
        DutchDates.Parse(value) is { From: { } day } ? new SearchFilters { From = day } : null;

    private static SearchFilters? To(string value) =>
        DutchDates.Parse(value) is { To: { } day } ? new SearchFilters { To = day } : null;
}
