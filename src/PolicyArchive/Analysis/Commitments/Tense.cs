using System.Collections.Frozen;
using PolicyArchive.Analysis.Language;

namespace PolicyArchive.Analysis.Commitments;

/// <summary>Where a verb stands in time, as far as it decides between a promise, a report and a wish.</summary>
internal enum Tense
{
    None,
    Past,
    Present,
    Future,

    /// <summary>kan, mag: a promise only with a time or a condition.</summary>
    Able,

    /// <summary>zou: neither promise nor report.</summary>
    Hypothetical,
}

internal static class TenseReader
{
    private static readonly FrozenSet<string> Perfect = WordList.Named("perfect");
    private static readonly FrozenSet<string> Being = WordList.Named("being");
    private static readonly FrozenSet<string> Passive = WordList.Named("passive");
    private static readonly FrozenSet<string> PastPassive = WordList.Named("past-passive");
    private static readonly FrozenSet<string> Future = WordList.Named("future");
    private static readonly FrozenSet<string> Would = WordList.Named("would");
    private static readonly FrozenSet<string> Go = WordList.Named("go");
    private static readonly FrozenSet<string> Want = WordList.Named("want");
    private static readonly FrozenSet<string> Can = WordList.Named("can");
    private static readonly FrozenSet<string> Must = WordList.Named("must");
    private static readonly FrozenSet<string> Weak = WordList.Named("weak");

    public static Tense Of(VerbUse use, Clause clause) => use.Shape switch
    {
        VerbShape.Past => Tense.Past,
        VerbShape.Participle => OfParticiple(clause),
        VerbShape.Infinitive => OfInfinitive(use, clause),
        _ => OfPresent(use, clause),
    };

    private static Tense OfPresent(VerbUse use, Clause clause)
    {
        var isInfinitive = clause.WordAt(use.Token) == use.Frame.Verb && clause.Places.Any(p => p != use.Token && Verbs.IsAuxiliary(clause.WordAt(p)));
        if (isInfinitive || clause.HasAny(Passive) || HasInfinitiveMarker(use, clause)) return Tense.None;
        return IsPerfect(clause) ? Tense.Past : Tense.Present;
    }

    private static bool IsPerfect(Clause clause) => clause.HasAny(Perfect) && !clause.HasAny(Future) && clause.Verbs.Any(v => v.Shape == VerbShape.Participle);

    public static bool IsPassive(VerbUse use, Clause clause) =>
        use.Shape == VerbShape.Participle && (clause.HasAny(Passive) || clause.HasAny(Being) || clause.HasAny(PastPassive)) && !clause.HasAny(Perfect);

    private static Tense OfParticiple(Clause clause)
    {
        if (clause.HasAny(Would)) return Tense.Hypothetical;
        if (clause.HasAny(Future) && !clause.HasAny(Perfect)) return Tense.Future;
        if (clause.HasAny(Passive)) return clause.HasAny(Can) || clause.HasAny(Must) ? Tense.Able : Tense.Present;
        return clause.HasAny(Perfect) || clause.HasAny(Being) || clause.HasAny(PastPassive) ? Tense.Past : Tense.None;
    }

    private static Tense OfInfinitive(VerbUse use, Clause clause)
    {
        if (IsPerfect(clause)) return Tense.Past;
        if (clause.HasAny(Would)) return Tense.Hypothetical;
        if (clause.Places.Any(p => p != use.Token && Perfect.Contains(clause.WordAt(p))) && (clause.HasAny(Must) || clause.HasAny(Can))) return Tense.Past;
        if (clause.HasAny(Future) || clause.HasAny(Go)) return Tense.Future;
        if (IsMeant(clause)) return Tense.Future;
        if (clause.HasAny(Want)) return Tense.Future;
        if (clause.HasAny(Can) || clause.HasAny(Must)) return Tense.Able;
        if (clause.IsInfinitival) return Tense.Future;
        return HasInfinitiveMarker(use, clause) ? Tense.None : Tense.Present;
    }

    /// <summary>"Ik ben voornemens", "Ik streef ernaar", "Ik stel mij voor", "Ik neem mij voor": meant, not yet sure.</summary>
    public static bool IsMeant(Clause clause) =>
        clause.HasAny(Weak) || (clause.Has("stel") || clause.Has("stellen") || clause.Has("neem") || clause.Has("nemen")) && (clause.HasSequence("mij", "voor") || clause.HasSequence("me", "voor") || clause.HasSequence("ons", "voor"));

    private static bool HasInfinitiveMarker(VerbUse use, Clause clause) => clause.WordAt(use.Token - 1) is "te";
}
