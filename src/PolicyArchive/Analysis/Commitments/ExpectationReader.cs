using System.Collections.Frozen;
using PolicyArchive.Analysis.Language;
using PolicyArchive.Documents.Findings;

namespace PolicyArchive.Analysis.Commitments;

/// <summary>Recognises a promise by how it turned out otherwise: "later dan ik u schreef", "anders dan ik in mei verwachtte", "U zou de nota in mei ontvangen", "ik had gehoopt u die te sturen".</summary>
internal static class ExpectationReader
{
    /// <summary>"laat langer op zich wachten dan".</summary>
    private const int Reach = 4;

    private static readonly FrozenSet<string> Measures = "later langer anders trager".Split(' ').ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Expected = "schreef schreven verwachtte verwachtten dacht dachten meldde meldden aankondigde aankondigden hoopte hoopten toezegde toezegden berichtte berichtten voorzag voorzagen verwachten bedoeling toegezegd aangekondigd".Split(' ').ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Hoped = "gehoopt verwacht gedacht gewild gemeend".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static Verdict? Read(Clause clause, SentenceReading sentence)
    {
        if (sentence.Speech is not (Speech.Written or Speech.Spoken) || sentence.IsQuestion || !sentence.Parties.SpeakerGoverns) return null;
        var isMention = TurnedOutOtherwise(clause, sentence) || WasToCome(clause, sentence) || WasHoped(clause, sentence);
        return isMention ? new Verdict(clause, IsMention: true, PromiseStrength.Explicit, Verb: null) : null;
    }

    /// <summary>"een maand later dan u mocht verwachten"; not "later dan de wet vraagt" or "hoger dan ik dacht".</summary>
    private static bool TurnedOutOtherwise(Clause clause, SentenceReading sentence)
    {
        var measure = clause.Places.FirstOrDefault(p => Measures.Contains(clause.WordAt(p)), -1);
        var than = measure < 0 ? -1 : Enumerable.Range(measure + 1, Reach).FirstOrDefault(p => clause.WordAt(p) is "dan", -1);
        var isAnotherWay = than < 0 || clause.WordAt(measure) is "anders" && than > measure + 1;
        if (isAnotherWay || sentence.Speech is not Speech.Written) return false;
        var rest = sentence.Tokens.Skip(than + 1).Take(9).Select(t => t.Word).TakeWhile(w => w is not (";" or ":")).ToList();
        var isOurs = rest.Exists(w => w is "ik" or "wij" or "u" or "we") || rest.Take(2).Contains("bedoeling") && sentence.Clauses.Any(sentence.Parties.HasAssembly);
        return isOurs && rest.Exists(Expected.Contains);
    }

    /// <summary>"Uw Kamer zou hierover in mei worden geïnformeerd", "Ik zou u nog berichten": it was to come.</summary>
    private static bool WasToCome(Clause clause, SentenceReading sentence)
    {
        if (sentence.Speech is not Speech.Written || !clause.IsMain || !clause.HasAny(WordList.Named("would")) || !sentence.Parties.HasAssembly(clause)) return false;
        var isSupposed = sentence.HasCondition || clause.Has("graag") || clause.Has("ook") || clause.HasAny(WordList.Named("can")) || clause.HasAny(WordList.Named("want")) || clause.HasAny(WordList.Named("must")) || PromiseReader.IsNegated(clause);
        if (isSupposed) return false;
        var governs = sentence.Parties.HasGovernment(clause);
        return clause.Verbs.Any(v => governs ? IsGiven(v) && clause.Has("nog") : v.Role == Role.Receive && v.Frame.Verb is "ontvangen" or "krijgen" || IsGiven(v) && v.Shape == VerbShape.Participle && clause.HasAny(WordList.Named("passive")));
    }

    private static bool IsGiven(VerbUse use) => use.Role is Role.Tell or Role.Send && use.Shape is VerbShape.Infinitive or VerbShape.Participle;

    /// <summary>"Ik had gehoopt u die in mei te sturen".</summary>
    private static bool WasHoped(Clause clause, SentenceReading sentence)
    {
        var hoped = (clause.Has("had") || clause.Has("hadden")) && clause.HasAny(Hoped) && Parties.HasSpeaker(clause) && !PromiseReader.IsNegated(clause);
        if (!hoped) return false;
        var next = sentence.Clauses.ElementAtOrDefault(sentence.Clauses.IndexOf(clause) + 1);
        return Gives(clause, sentence) || next is { Opener: "dat" or "om" or "," } && Gives(next, sentence);
    }

    private static bool Gives(Clause clause, SentenceReading sentence) =>
        sentence.Parties.HasAssembly(clause) && clause.Verbs.Any(v => v.Role is Role.Tell or Role.Send or Role.Receive && v.Shape == VerbShape.Infinitive);
}
