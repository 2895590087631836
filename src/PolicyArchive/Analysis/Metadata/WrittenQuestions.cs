using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PolicyArchive.Analysis.Actors;
using PolicyArchive.Analysis.References;

namespace PolicyArchive.Analysis.Metadata;

/// <summary>The head of printed questions with their answers, the Aanhangsel van de Handelingen.</summary>
/// <param name="Answering">The offices that answered.</param>
/// <param name="Number">"ah-tk-20232024-2129"; null when the number was not found.</param>
internal sealed partial record WrittenQuestions(string Title, string Chamber, DateOnly? AnsweredOn, ImmutableArray<string> Answering, string? Number)
{
    public static WrittenQuestions? Read(IReadOnlyList<string> lines)
    {
        var top = string.Join('\n', lines.Take(12));
        if (!top.Contains("anhangsel", StringComparison.Ordinal) || !top.Contains("ragen", StringComparison.Ordinal)) return null;
        var asked = Asked().Match(top);
        if (!asked.Success) return null;
        var isSenate = top.Contains("Eerste Kamer", StringComparison.Ordinal);
        var answer = Answered().Match(top);
        return new WrittenQuestions(
            asked.Groups["title"].Value.Replace('\n', ' ').Trim(), isSenate ? AddresseeReader.FirstChamber : AddresseeReader.SecondChamber,
            answer.Success ? DutchDate.First(answer.Groups["on"].Value) : null, answer.Success ? OfficesIn(answer.Groups["by"].Value) : [], NumberOf(top, isSenate));
    }

    private static ImmutableArray<string> OfficesIn(string text) => [.. OfficeFinder.Find(text.Replace('\n', ' ')).Where(m => m.Office is not null).Select(m => m.Office!.Name).Distinct()];

    private static string? NumberOf(string top, bool isSenate)
    {
        var year = Year().Match(top);
        var number = OwnLine().Match(top);
        var isKnown = year.Success && number.Success && SessionYear.Normalize(year.Value) is not null;
        return isKnown ? $"ah-{(isSenate ? "ek" : "tk")}-{SessionYear.Compact(SessionYear.Normalize(year.Value)!)}-{number.Value}" : null;
    }

    [GeneratedRegex(@"(?<title>Vragen van (?:het lid|de leden|de heer|mevrouw)[^(]{3,60}\([^)]{1,40}\).{3,600}?) \(ingezonden", RegexOptions.CultureInvariant | RegexOptions.Singleline, RegexLimit.Milliseconds)]
    private static partial Regex Asked();

    [GeneratedRegex(@"(?:Antwoord|Mededeling) van (?:de )?(?<by>(?:Minister|Staatssecretaris|minister|staatssecretaris).{3,400}?) \(ontvangen (?<on>\d{1,2} \p{L}+ \d{4})", RegexOptions.CultureInvariant | RegexOptions.Singleline, RegexLimit.Milliseconds)]
    private static partial Regex Answered();

    [GeneratedRegex(@"(?:19|20)\d\d ?[–-] ?(?:19|20)\d\d", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Year();

    [GeneratedRegex(@"(?m)^\d{2,4}$", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex OwnLine();
}
