using PolicyArchive.Analysis.Actors;
using PolicyArchive.Linking.Evidence;
using PolicyArchive.Linking.Promises;

namespace PolicyArchive.Linking;

/// <summary>Compares offices; a staatssecretaris may carry out what the minister of the same ministry promised.</summary>
internal static class Offices
{
    public static OfficeMatch Match(PromiseProfile one, PromiseProfile other) =>
        Match(one.Promise.Actor, other.Promise.Actor, one.Document.Date, other.Document.Date);

    /// <summary>The best match among those who sign or on whose behalf is written.</summary>
    public static OfficeMatch Match(PromiseProfile promise, LinkableDocument letter)
    {
        var signs = Match(promise, letter.Head.Metadata.Senders.Where(ActorReader.IsGovernment), letter.Head.Date);
        if (signs != OfficeMatch.Other) return signs;
        return IsIn(promise, letter) ? OfficeMatch.Same : OfficeMatch.Other;
    }

    /// <summary>Whether the office signs or is named anywhere in it.</summary>
    public static bool IsIn(PromiseProfile promise, LinkableDocument letter) => Match(promise, letter.Offices, letter.Head.Date) == OfficeMatch.Same;

    /// <summary>The same, for a section that may name the office itself.</summary>
    public static OfficeMatch Match(PromiseProfile promise, Section section) =>
        Match(promise, section.Document.Metadata.Senders.Where(ActorReader.IsGovernment).Concat(section.Offices), section.Document.Date);

    private static OfficeMatch Match(PromiseProfile promise, IEnumerable<string> offices, DateOnly? on) =>
        offices.Select(office => Match(promise.Promise.Actor, office, promise.Document.Date, on)).DefaultIfEmpty(OfficeMatch.Unknown).Min();

    private static OfficeMatch Match(string? one, string? other, DateOnly? onOne, DateOnly? onOther)
    {
        if (string.IsNullOrEmpty(one) || string.IsNullOrEmpty(other)) return OfficeMatch.Unknown;
        return OfficeSuccession.IsSame(Head(one), Head(other), onOne, onOther) ? OfficeMatch.Same : OfficeMatch.Other;
    }

    /// <summary>A ministry is as good as its minister.</summary>
    private static string Head(string office) => office.StartsWith("ministerie ", StringComparison.Ordinal) ? $"minister {office["ministerie ".Length..]}" : office;
}
