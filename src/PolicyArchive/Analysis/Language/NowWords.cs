using System.Collections.Frozen;

namespace PolicyArchive.Analysis.Language;

/// <summary>The words by which a letter does something itself: "hierbij", "met deze brief", "in de bijlage".</summary>
internal static class NowWords
{
    private static readonly FrozenSet<string> Words = WordList.Named("now");
    private static readonly FrozenSet<string> Carriers = "brief schrijven nota memorie verzamelbrief kamerbrief voortgangsbrief antwoorden rapportage".Split(' ').ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Coming = "eerstvolgende volgende komende aanstaande".Split(' ').ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Links = "met in bij middels via door van achter aan onder".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static bool Has(Clause clause) => clause.HasSequence("als", "volgt") || clause.Places.Any(place => IsNow(clause, place));

    private static bool IsNow(Clause clause, int place)
    {
        var word = clause.WordAt(place);
        if (Words.Contains(word)) return true;
        if (Carriers.Contains(word)) return clause.WordAt(place - 1) is "deze" or "dit" or "onderhavige" or "voorliggende" && Links.Contains(clause.WordAt(place - 2));
        var isNumbered = word is "bijlage" or "bijlagen" && clause.WordAt(place - 1) is "(";
        var ofAnother = isNumbered is false && word is "bijlage" or "bijlagen" && clause.WordAt(place + 1) is "bij" && clause.WordAt(place + 2) is not "deze";
        if (isNumbered) return true;
        if (word is "bijlage" or "bijlagen" && clause.HasAny(Coming)) return false;
        if (ofAnother) return false;
        if (word is "bijlage" or "bijlagen") return clause.WordAt(place - 1) is "als" or "in" || clause.WordAt(place - 2) is "als" or "in";
        return word is "afschrift" && clause.WordAt(place - 1) is "in";
    }
}
