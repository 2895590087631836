using PolicyArchive.Linking.Promises;

namespace PolicyArchive.Linking;

/// <summary>Compares offices; a staatssecretaris may carry out what the minister of the same ministry promised.</summary>
internal static class Offices
{
    public static OfficeMatch Match(PromiseProfile one, PromiseProfile other) => Match(one.Promise.Actor, other.Promise.Actor);

    /// <summary>The best match among those who sign.</summary>
    public static OfficeMatch Match(PromiseProfile promise, DocumentHead letter)
    {
        var matches = letter.Metadata.Senders.Select(sender => Match(promise.Promise.Actor, sender)).ToList();
        if (matches.Contains(OfficeMatch.Same)) return OfficeMatch.Same;
        if (matches.Contains(OfficeMatch.Near)) return OfficeMatch.Near;
        return matches.Contains(OfficeMatch.Other) && !matches.Contains(OfficeMatch.Unknown) ? OfficeMatch.Other : OfficeMatch.Unknown;
    }

    private static OfficeMatch Match(string? one, string? other)
    {
        if (string.IsNullOrEmpty(one) || string.IsNullOrEmpty(other)) return OfficeMatch.Unknown;
        if (string.Equals(one, other, StringComparison.OrdinalIgnoreCase)) return OfficeMatch.Same;
        return OfficeMatch.Other;
    }
}
