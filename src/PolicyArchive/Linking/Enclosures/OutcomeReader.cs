using PolicyArchive.Documents.Findings;
using PolicyArchive.Documents.Links;

namespace PolicyArchive.Linking.Enclosures;

/// <summary>Reads the outcome of an enclosure on a day.</summary>
public static class OutcomeReader
{
    /// <param name="match">The document that fits best; null when none was found.</param>
    /// <param name="namedOn">Date of the document that names the thing.</param>
    public static EnclosureOutcome Read(Enclosure enclosure, EnclosureMatch? match, DateOnly? namedOn, DateOnly asOf)
    {
        if (match is not null) return match.CameAlong ? EnclosureOutcome.Attached : EnclosureOutcome.Elsewhere;
        if (enclosure.State != EnclosureState.Promised) return EnclosureOutcome.Missing;
        return LastDay(enclosure, namedOn) is { } last && last < asOf ? EnclosureOutcome.Overdue : EnclosureOutcome.Pending;
    }

    /// <summary>
    /// The term that was given, else the half-year turn after the promise: on 1 January and 1 July the Eerste Kamer asks after what
    /// is still to come (its half-yearly rappel).
    /// </summary>
    public static DateOnly? LastDay(Enclosure enclosure, DateOnly? namedOn)
    {
        if (enclosure.Due?.To is { } due) return due;
        if (namedOn is not { } day) return null;
        return day.Month <= 6 ? new DateOnly(day.Year, 6, 30) : new DateOnly(day.Year, 12, 31);
    }
}
