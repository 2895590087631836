using System.Collections.Frozen;
using PolicyArchive.Analysis.Language;

namespace PolicyArchive.Analysis.Commitments;

/// <summary>
/// Finds that a promise was made to somebody else than the assembly. Where what was promised is a clause of its own ("is toegezegd dat …"), a noun group
/// under no preposition can only be who it was promised to: "De kwekers is beloofd dat …", "heeft de inspectie toegezegd dat …".
/// </summary>
internal static class RecipientReader
{
    private static readonly FrozenSet<string> Determiners = "de het alle onze mijn deze die hun zijn haar".Split(' ').ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Times = "jaar jaren maand maanden week weken dag dagen tijd keer periode moment".Split(' ').ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Members = "fractie fracties indiener indieners vragensteller vragenstellers interpellant senaat volksvertegenwoordiging woordvoerders kamer raad staten leden lid commissie heer voorzitter".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static bool IsOther(Clause clause, SentenceReading sentence) => IsFronted(clause, sentence) || IsTheirs(clause) || HasContent(clause, sentence) && clause.Places.Any(p => IsRecipient(clause, p, sentence));

    /// <summary>"Aan instellingen die eerder beginnen, heb ik toegezegd dat": the recipient with its own clause in front.</summary>
    private static bool IsFronted(Clause clause, SentenceReading sentence)
    {
        var follows = clause.Opener is "," && Verbs.IsFinite(clause.WordAt(clause.Places[0])) && sentence.Clauses[0] != clause;
        return follows && sentence.Clauses[0].WordAt(0) is "aan" && !sentence.Parties.HasAssembly(sentence.Clauses[0]);
    }

    /// <summary>"dat is hun bij de werving beloofd"; not "hun vragen".</summary>
    private static bool IsTheirs(Clause clause) => clause.Places.Any(p => clause.WordAt(p) is "hun" && (WordList.Named("preposition").Contains(clause.WordAt(p + 1)) || Verbs.IsNonFinite(clause.WordAt(p + 1)) && Vocabulary.FormsOf(clause.WordAt(p + 1)).Any(f => f.Shape == VerbShape.Participle)));

    private static bool HasContent(Clause clause, SentenceReading sentence) =>
        clause.Opener is not ("die" or "dat") && sentence.Clauses.ElementAtOrDefault(sentence.Clauses.IndexOf(clause) + 1) is { Opener: "dat" or "om" };

    private static bool IsRecipient(Clause clause, int place, SentenceReading sentence)
    {
        if (!Determiners.Contains(clause.WordAt(place)) || WordList.Named("preposition").Contains(clause.WordAt(place - 1)) || clause.WordAt(place - 1) is "te" or "dat") return false;
        var group = Enumerable.Range(place + 1, 3).TakeWhile(p => clause.Places.Contains(p) && !Verbs.IsAuxiliary(clause.WordAt(p)) && !WordList.Named("preposition").Contains(clause.WordAt(p))).ToList();
        var isNoRecipient = group.Count == 0 || group.Any(p => Times.Contains(clause.WordAt(p)) || Members.Contains(clause.WordAt(p)) || WordList.Named("when").Contains(clause.WordAt(p)));
        return !isNoRecipient && !group.Exists(p => sentence.Parties.IsNamedGovernment(clause, p)) && !Verbs.IsNonFinite(clause.WordAt(group[0]));
    }
}
