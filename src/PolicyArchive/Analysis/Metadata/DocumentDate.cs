using System.Text.RegularExpressions;
using PolicyArchive.Analysis.Structure;

namespace PolicyArchive.Analysis.Metadata;

/// <summary>The day of a document: of a letter its date, of minutes the day of the meeting.</summary>
internal static partial class DocumentDate
{
    public static DateOnly? Read(DocumentStructure structure, DocumentHead head, string fileName)
    {
        if (structure.Style is DocumentStyle.Debate or DocumentStyle.ReportedDebate && MeetingDay(head) is { } meeting) return meeting;
        if (head.Lines.Any(l => l.Contains("SCHRIFTELIJK OVERLEG", StringComparison.Ordinal)) && Stated(head, Adopted()) is { } adopted) return adopted;
        if (head.Labels[HeadLabel.Date] is { } label && DutchDate.First(label) is { } labelled) return labelled;
        return Stated(head, Place()) ?? Stated(head, StateOn()) ?? InLines(head.Lines) ?? InMargin(head) ?? InName(fileName) ?? LastSession(structure);
    }

    /// <summary>"heeft op 13 november 2024 overleg gevoerd", "Vergadering van 3 maart 2022".</summary>
    private static DateOnly? MeetingDay(DocumentHead head) => Stated(head, Meeting());

    private static DateOnly? Stated(DocumentHead head, Regex pattern)
    {
        foreach (var line in head.Lines)
        {
            if (pattern.Match(line) is { Success: true } m && DutchDate.First(m.Value) is { } day) return day;
        }

        return null;
    }

    private static DateOnly? InLines(IReadOnlyList<string> lines)
    {
        foreach (var line in lines.Take(14))
        {
            var isShort = line.Length < 60 && !line.StartsWith("–", StringComparison.Ordinal) && !line.StartsWith("Vastgesteld", StringComparison.Ordinal);
            if (isShort && DutchDate.First(line) is { } day) return day;
        }

        return null;
    }

    private static DateOnly? InMargin(DocumentHead head) => head.Margin.Select(DutchDate.First).FirstOrDefault(d => d is not null);

    private static DateOnly? InName(string fileName)
    {
        var match = NameDate().Match(fileName);
        return match.Success && DateOnly.TryParse($"{match.Groups["y"].Value}-{match.Groups["m"].Value}-{match.Groups["d"].Value}", System.Globalization.CultureInfo.InvariantCulture, out var date) ? date : null;
    }

    /// <summary>Of Handelingen the day stands in a foot that may have slipped into the text: "Eerste Kamer 12 februari 2019".</summary>
    private static DateOnly? LastSession(DocumentStructure structure)
    {
        foreach (var passage in structure.Passages)
        {
            if (Session().Match(passage.Text) is { Success: true } m && DutchDate.First(m.Value) is { } day) return day;
        }

        return null;
    }

    [GeneratedRegex(@"(?:heeft|hebben) (?:op|d\.d\.) [^.]{0,20}?\d{1,2} \w+ \d{4}|(?:[Vv]ergadering|[Rr]aadsvergadering|[Oo]verleg|[Dd]ebat|[Nn]otulen|[Vv]erslag)\b[^.]{0,60}?\d{1,2} \w+ \d{4}", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Meeting();

    [GeneratedRegex(@"(?:Den Haag|DEN HAAG|'s-Gravenhage|’s-Gravenhage|\A\p{Lu}[\p{L}-]+), (?:de )?\d{1,2} \p{L}+\.? \d{4}", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Place();

    [GeneratedRegex(@"(?:[Ss]tand per|[Pp]eildatum|CONCEPT|[Vv]ersie van|[Vv]astgesteld op|[Pp]er):? \d{1,2} \p{L}+ \d{4}", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex StateOn();

    /// <summary>The report of a written consultation is dated by its adoption: no day of meeting exists.</summary>
    [GeneratedRegex(@"Vastgesteld (?:d\.d\. |op )?\d{1,2} \p{L}+ \d{4}", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Adopted();

    [GeneratedRegex(@"(?<y>20\d\d|19\d\d)[-_]?(?<m>0\d|1[0-2])[-_]?(?<d>[0-3]\d)(?!\d)", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex NameDate();

    [GeneratedRegex(@"(?:Eerste|Tweede) Kamer(?: der Staten-Generaal)? \d{1,2} \p{L}+ \d{4}", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Session();
}
