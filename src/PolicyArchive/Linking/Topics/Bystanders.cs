using System.Buffers;
using System.Text.RegularExpressions;
using PolicyArchive.Analysis.Actors;

namespace PolicyArchive.Linking.Topics;

/// <summary>Takes out of a text what says who, when and under which number, so that what remains says what about.</summary>
internal static partial class Bystanders
{
    private static readonly SearchValues<string> Titles =
        SearchValues.Create(["evrouw ", "e heer ", "et lid ", "e leden ", "ethouder ", "edeputeerde ", "inister ", "taatssecretaris "], StringComparison.Ordinal);

    public static string Remove(string text)
    {
        var kept = text.AsSpan().ContainsAnyInRange('0', '9') ? Numbers().Replace(Days().Replace(text, " "), " ") : text;
        if (kept.AsSpan().ContainsAny(Titles)) kept = Persons().Replace(kept, "${title}");
        var offices = OfficeFinder.Find(kept).Where(mention => mention.Office is not null).ToList();
        for (var i = offices.Count - 1; i >= 0; i--) kept = string.Concat(kept.AsSpan(0, offices[i].Start), " ", kept.AsSpan(offices[i].End));
        return kept;
    }

    [GeneratedRegex(@"\b\d{1,2}(?:-\d{1,2}-\d{4}| (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)(?: \d{4})?)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Days();

    [GeneratedRegex(@"\bTZ?G?-?\d[\d-]{4,}\b|\bnr\. ?\d+\b|\b\d{4}Z\d{5}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();

    [GeneratedRegex(@"(?<title>\b(?:[Mm]evrouw|[Dd]e heer|[Hh]et lid|[Dd]e leden|[Ww]ethouder|[Gg]edeputeerde|[Mm]inister|[Ss]taatssecretaris) )(?:(?:[Vv]an|[Dd]e|[Dd]er|[Dd]en|[Tt]en|[Tt]er|[Hh]et|'t) )*\p{Lu}[\p{L}-]+", RegexOptions.CultureInvariant)]
    private static partial Regex Persons();
}
