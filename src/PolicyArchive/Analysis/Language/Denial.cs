using System.Collections.Frozen;

namespace PolicyArchive.Analysis.Language;

/// <summary>Tells a clause that denies from one that only corrects a part of itself: "niet in mei maar in juni", "niet eerder dan".</summary>
internal static class Denial
{
    private static readonly FrozenSet<string> Negation = WordList.Named("negation");

    public static bool Has(Clause clause) => clause.Places.Any(place => Negation.Contains(clause.WordAt(place)) && !IsPartial(clause, place));

    private static bool IsPartial(Clause clause, int place)
    {
        if (clause.WordAt(place + 1) is "eerder" or "later" or "alleen" or "langer" or "slechts") return true;
        return clause.WordAt(place) is "niet" && clause.Places.Any(p => p > place + 1 && clause.WordAt(p) is "maar");
    }
}
