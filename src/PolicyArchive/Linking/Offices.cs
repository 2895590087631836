using PolicyArchive.Analysis.Actors;
using PolicyArchive.Linking.Promises;

namespace PolicyArchive.Linking;

/// <summary>Compares offices; a staatssecretaris may carry out what the minister of the same ministry promised.</summary>
internal static class Offices
{
    public static OfficeMatch Match(PromiseProfile one, PromiseProfile other) =>
        Match(one.Promise.Actor, other.Promise.Actor, one.Document.Date, other.Document.Date);

    /// <summary>The best match among those who sign.</summary>
    public static OfficeMatch Match(PromiseProfile promise, DocumentHead letter)
    {
        var senders = letter.Metadata.Senders.Where(ActorReader.IsGovernment).ToList();
        if (senders.Count == 0) return OfficeMatch.Unknown;
        return senders.Select(sender => Match(promise.Promise.Actor, sender, promise.Document.Date, letter.Date)).Min();
    }

    private static OfficeMatch Match(string? one, string? other, DateOnly? onOne, DateOnly? onOther)
    {
        if (string.IsNullOrEmpty(one) || string.IsNullOrEmpty(other)) return OfficeMatch.Unknown;
        return OfficeSuccession.IsSame(one, other, onOne, onOther) ? OfficeMatch.Same : OfficeMatch.Other;
    }
}
