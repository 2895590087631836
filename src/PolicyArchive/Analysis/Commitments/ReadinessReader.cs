using System.Collections.Frozen;
using PolicyArchive.Analysis.Language;
using PolicyArchive.Documents.Findings;

namespace PolicyArchive.Analysis.Commitments;

/// <summary>Recognises a promise to do what was asked, whatever that is: "ik ben bereid een proef te doen", "wil zij afspreken dat", "wij gunnen niet voordat wij met de raad hebben gesproken".</summary>
internal static class ReadinessReader
{
    /// <summary>To be ready to say or to think so much commits to nothing.</summary>
    private static readonly FrozenSet<string> Thoughts = "erkennen zeggen geloven aannemen luisteren denken kijken bekijken bezien overwegen wachten gaan zijn hebben blijven nemen geven".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static Verdict? Read(Clause clause, SentenceReading sentence)
    {
        if (HoldsBack(clause, sentence)) return new Verdict(clause, IsMention: false, PromiseStrength.Conditional, Verb: null);
        if (!PromiseReader.IsOral(sentence) || !sentence.Parties.HasGovernment(clause) || PromiseReader.IsNegated(clause) || clause.IsConditional) return null;
        if (Agrees(clause, sentence)) return new Verdict(clause, IsMention: false, PromiseStrength.Explicit, Verb: null);
        return IsReady(clause, sentence) ? new Verdict(clause, IsMention: false, PromiseStrength.Weak, Verb: null) : null;
    }

    /// <summary>"Ik ben bereid een invoeringstoets te doen"; not "ik was bereid" or "ik ben bereid te erkennen dat".</summary>
    private static bool IsReady(Clause clause, SentenceReading sentence)
    {
        var ready = clause.Has("bereid") && (clause.Has("ben") || clause.Has("is") || clause.Has("zijn")) && !clause.HasAny(WordList.Named("would")) && !clause.HasAny(WordList.Named("must"));
        if (!ready || clause.Has("altijd") || ProcedureReader.IsLaterToday(clause, sentence)) return false;
        var next = sentence.Clauses.ElementAtOrDefault(sentence.Clauses.IndexOf(clause) + 1);
        var deeds = Infinitives(clause).Concat(next is { IsInfinitival: true } ? Infinitives(next) : []).ToList();
        return deeds.Count > 0 && !Thoughts.Contains(deeds[0]);
    }

    private static IEnumerable<string> Infinitives(Clause clause) =>
        clause.Places.Where(p => clause.WordAt(p) is "te" && clause.WordAt(p + 1).EndsWith('n')).Select(p => clause.WordAt(p + 1));

    /// <summary>"Wel wil ik afspreken dat u het eerst hoort"; not "met de sector spreek ik af dat".</summary>
    private static bool Agrees(Clause clause, SentenceReading sentence)
    {
        var agrees = clause.Verbs.Any(v => v.Frame is { Verb: "spreken", Particle: "af" } && TenseReader.Of(v, clause) is Tense.Present or Tense.Future or Tense.Able);
        var isWithOthers = clause.Has("met") && !sentence.Parties.HasAssembly(clause);
        var content = sentence.Clauses.ElementAtOrDefault(sentence.Clauses.IndexOf(clause) + 1);
        return agrees && !isWithOthers && content is { Opener: "dat" } && (sentence.Parties.HasGovernment(content) || sentence.Parties.HasAssembly(content));
    }

    /// <summary>"Wij gunnen niet voordat wij met de raad hebben gesproken": what is not done first binds as much as what is done.</summary>
    private static bool HoldsBack(Clause clause, SentenceReading sentence)
    {
        if (clause.Opener is not ("voordat" or "alvorens" or "nadat") || sentence.Before(clause) is not { } host || sentence.IsQuestion) return false;
        var holds = PromiseReader.IsNegated(host) && sentence.Parties.HasGovernment(host) && !host.HasAny(WordList.Named("perfect")) && !host.HasAny(WordList.Named("can")) && !host.HasAny(WordList.Named("past-passive"));
        var consults = clause.Verbs.Any(v => v.Role is Role.Tell or Role.Act && v.Frame.Verb is "spreken" or "informeren" or "raadplegen" or "brengen" or "stellen" or "horen");
        return holds && consults && sentence.Parties.HasAssembly(clause);
    }
}
