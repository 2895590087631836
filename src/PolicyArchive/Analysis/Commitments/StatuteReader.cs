using System.Collections.Frozen;
using PolicyArchive.Analysis.Language;

namespace PolicyArchive.Analysis.Commitments;

/// <summary>Recognises the words of an act, and what an act orders.</summary>
internal static class StatuteReader
{
    private static readonly FrozenSet<string> Orderings = "bepaalt bepalen schrijft voorschrijft verplicht vereist eist regelt vastgelegd".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>"Onze Minister zendt binnen drie jaar …": the words of an act.</summary>
    public static bool IsLaw(Clause clause) => clause.HasSequence("onze", "minister") || IsStatutory(clause);

    /// <summary>"De wet bepaalt dat de minister …", "Artikel 4 schrijft voor dat …".</summary>
    public static bool Orders(Clause host) =>
        host.HasAny(Orderings) && host.Places.Any(p => host.WordAt(p) is "artikel" or "verordening" or "regeling" or "statuut" or "reglement" or "convenant" || host.WordAt(p).EndsWith("wet", StringComparison.Ordinal));

    /// <summary>"komt er op grond van artikel 10 van de verordening een voorstel": what a law orders, nobody promises.</summary>
    private static bool IsStatutory(Clause clause) =>
        clause.HasSequence("op", "grond", "van", "artikel") || clause.HasSequence("ingevolge", "artikel") || clause.HasSequence("krachtens", "artikel");
}
