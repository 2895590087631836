using PolicyArchive.Analysis.Structure;
using PolicyArchive.Documents;

namespace PolicyArchive.Analysis.Metadata;

/// <summary>The title under which a person would look for the document.</summary>
internal static class TitleReader
{
    private const int Longest = 200;

    public static string? Read(DocumentStructure structure, DocumentHead head, DocumentKind kind, string? subject, ParliamentaryNumber? number, string? embedded)
    {
        if (subject is not null) return Cut(subject);
        if (WrittenQuestions.Read(head.Lines) is { } questions) return Cut(questions.Title);
        if (number is { Heading.Length: > 0 }) return Cut($"{Sentenced(number.Heading)}: {number.Name}");
        if (structure.Style == DocumentStyle.Letter) return Usable(embedded);
        return Opening(head) ?? Usable(embedded);
    }

    /// <summary>The first line that is more than a number or the name of a Chamber; a short second line belongs to it.</summary>
    private static string? Opening(DocumentHead head)
    {
        var lines = head.Lines.Where(l => l.Length is > 5 and < Longest && l.Any(char.IsLower) | l.Any(char.IsUpper) && !l.StartsWith("Vergaderjaar", StringComparison.Ordinal)
            && !l.StartsWith("Tweede Kamer der", StringComparison.Ordinal) && !l.StartsWith("Eerste Kamer der", StringComparison.Ordinal) && !l.StartsWith('>') && !IsOrganisation(l) && !IsDate(l));
        return lines.FirstOrDefault() is { } line ? Cut(line) : null;
    }

    private static bool IsOrganisation(string line) =>
        line.StartsWith("Ministerie", StringComparison.OrdinalIgnoreCase) || line.StartsWith("Directie", StringComparison.Ordinal) || line.StartsWith("Gemeente ", StringComparison.Ordinal)
        || line.StartsWith("Provincie ", StringComparison.Ordinal) || line.StartsWith("Rijksinstituut", StringComparison.Ordinal) || line.StartsWith("CONCEPT", StringComparison.Ordinal);

    private static bool IsDate(string line) => line.Length < 40 && DutchDate.First(line) is not null;

    private static string? Usable(string? embedded)
    {
        var isUsable = embedded is { Length: > 8 } && embedded.Contains(' ', StringComparison.Ordinal) && !embedded.StartsWith("Microsoft", StringComparison.Ordinal);
        return isUsable ? Cut(embedded!) : null;
    }

    private static string Sentenced(string heading)
    {
        var verdict = heading.IndexOf(" Vastgesteld", StringComparison.Ordinal);
        var text = verdict > 0 ? heading[..verdict] : heading;
        var isShouted = !text.Any(char.IsLower) && text.Length > 1;
        return isShouted ? text[..1] + text[1..].ToLowerInvariant() : text;
    }

    private static string Cut(string text) => text.Length <= Longest ? text : text[..Longest];
}
