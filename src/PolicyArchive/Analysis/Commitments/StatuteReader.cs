using PolicyArchive.Analysis.Language;

namespace PolicyArchive.Analysis.Commitments;

/// <summary>Recognises the words of an act, and what an act orders.</summary>
internal static class StatuteReader
{
    /// <summary>"Onze Minister zendt binnen drie jaar …": the words of an act.</summary>
    public static bool IsLaw(Clause clause) => clause.HasSequence("onze", "minister") || IsStatutory(clause);

    /// <summary>"komt er op grond van artikel 10 van de verordening een voorstel": what a law orders, nobody promises.</summary>
    private static bool IsStatutory(Clause clause) =>
        clause.HasSequence("op", "grond", "van", "artikel") || clause.HasSequence("ingevolge", "artikel") || clause.HasSequence("krachtens", "artikel");
}
