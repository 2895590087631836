using System.Collections.Frozen;
using PolicyArchive.Analysis.Language;

namespace PolicyArchive.Analysis.Commitments;

/// <summary>Knows the paper in which the government will tell of something, as it does every so often: "in het volgende halfjaarbericht".</summary>
internal static class ComingPaper
{
    private static readonly FrozenSet<string> Papers = WordList.Named("occasion");

    public static bool Has(Clause clause) => clause.Places.Any(place => IsComing(clause, place));

    /// <summary>"bij de najaarsnota", "in het halfjaarbericht van juni"; not "deze kadernota volgt".</summary>
    public static bool IsOccasion(Clause clause) =>
        clause.Places.Any(p => Papers.Contains(clause.WordAt(p)) && Enumerable.Range(p - 3, 3).Any(before => clause.WordAt(before) is "in" or "bij" or "met" or "voor" or "na" or "tijdens"));

    private static bool IsComing(Clause clause, int place)
    {
        var isNext = clause.WordAt(place) is "volgende" or "eerstvolgende" or "komende" or "eerstkomende" or "aanstaande" && clause.WordAt(place - 1) is "de" or "het";
        return isNext && clause.WordAt(place - 2) is "in" or "bij" or "met" && IsSeries(clause.WordAt(place + 1));
    }

    private static bool IsSeries(string word) =>
        word.EndsWith("brief", StringComparison.Ordinal) || word.EndsWith("bericht", StringComparison.Ordinal) || word.EndsWith("rapportage", StringComparison.Ordinal) || word.EndsWith("nota", StringComparison.Ordinal) || word is "begroting" or "monitor" or "jaarverslag";
}
