using PolicyArchive.Analysis.Enclosures;
using PolicyArchive.Analysis.Language;

namespace PolicyArchive.Analysis.Commitments;

/// <summary>Decides whether a clause promises from the thing's side: "het rapport volgt in mei", "gaat mee met de volgende brief", "ligt voor u klaar".</summary>
internal static class ArrivalReader
{
    /// <summary>"Er komt een brief", "De reactie volgt in mei", "de staat zal de Kamer bereiken".</summary>
    public static bool Arrives(VerbUse use, Tense tense, Clause clause, SentenceReading sentence)
    {
        if (tense is not (Tense.Present or Tense.Future) || use.Shape == VerbShape.Participle || PromiseReader.IsNow(clause)) return false;
        var toAssembly = sentence.Parties.HasAssembly(clause);
        if (use.Frame is { Verb: "liggen", Particle: "klaar" }) return clause.HasSequence("voor", "u") && PromiseReader.HasTime(clause, sentence);
        if (use.Frame is { Verb: "gaan", Particle: "mee" }) return PromiseReader.HasTime(clause, sentence) && clause.Has("met") && IsWithPaper(clause);
        if (IsBracketed(use, clause)) return true;
        if (TakesObject(use, clause)) return false;
        if (use.Frame.Verb is "bereiken" || use.Frame.Particle is "toe") return toAssembly && !sentence.Parties.HasGovernment(clause);
        var paper = clause.HasAny(PromiseReader.Papers) || clause.Places.Any(p => clause.WordAt(p).EndsWith("brief", StringComparison.Ordinal) || MentionReader.IsPaper(clause.WordAt(p)));
        if (use.Frame.Verb is "liggen" && clause.Has("er") && paper && PromiseReader.IsOral(sentence) && !clause.Has("al")) return PromiseReader.HasTime(clause, sentence);
        if (use.Frame.Verb is "liggen") return toAssembly && (clause.Has("bij") || clause.Has("op")) && PromiseReader.HasTime(clause, sentence);
        if (use.Frame.Verb is "komen" && clause.HasSequence("uw", "kant", "op")) return true;
        if (use.Frame is { Verb: "komen", Particle: "terecht" }) return toAssembly && clause.Has("bij") && PromiseReader.HasTime(clause, sentence);
        if (use.Frame.Verb is "komen" && clause.HasSequence("in", "uw", "postvak")) return PromiseReader.HasTime(clause, sentence);
        if (IsToBeWritten(use, clause, sentence)) return true;
        if (use.Frame.Verb is "komen" && ComesFirst(clause, sentence)) return true;
        if (use.Frame.Verb is "komen" && sentence.Parties.HasGovernment(clause)) return clause.Has("met") && (paper && (toAssembly || PromiseReader.IsOral(sentence)) || PromiseReader.HasTime(clause, sentence) && (paper || PromiseReader.IsOral(sentence)));
        if (toAssembly) return (use.Frame.Verb is "komen" or "gaan" or "volgen") && (clause.Has("naar") || clause.Has("richting")) && !sentence.Parties.HasGovernment(clause);
        return paper && PromiseReader.HasTime(clause, sentence) && use.Frame.Verb is "volgen" or "komen" && (clause.Has("er") || use.Frame.Verb is "volgen" && paper && PromiseReader.HasTime(clause, sentence));
    }

    /// <summary>"Er komt een brief over de veren", said to who asked.</summary>
    private static bool IsToBeWritten(VerbUse use, Clause clause, SentenceReading sentence) =>
        use.Frame.Verb is "komen" && use.Frame.Words.IsEmpty && sentence.Speech == Speech.Spoken && !sentence.IsQuestion && clause.Has("er")
        && clause.Places.Any(p => clause.WordAt(p) is "een" && (clause.WordAt(p + 1).EndsWith("brief", StringComparison.Ordinal) || clause.WordAt(p + 1) is "notitie" or "kabinetsreactie"));

    /// <summary>"Wordt het duurder, dan kom ik eerst naar de Kamer": who governs comes to be heard.</summary>
    private static bool ComesFirst(Clause clause, SentenceReading sentence)
    {
        var depends = sentence.HasCondition || clause.Has("als") || clause.Has("eerst");
        return depends && clause.Has("naar") && sentence.Parties.HasGovernment(clause) && sentence.Parties.HasAssembly(clause) && !clause.Has("graag") && !clause.IsConditional;
    }

    /// <summary>"De kadernota volgt de indeling van de begroting"; not "In mei volgt de kadernota".</summary>
    private static bool TakesObject(VerbUse use, Clause clause) =>
        use.Frame.Verb is "volgen" && clause.WordAt(use.Token + 1) is "de" or "het" && clause.WordAt(clause.Places[0]) is "de" or "het" or "deze" or "dit";

    /// <summary>"gaat mee met de volgende voortgangsbrief".</summary>
    private static bool IsWithPaper(Clause clause) => clause.Places.Any(p => PromiseReader.Papers.Contains(clause.WordAt(p)) || clause.WordAt(p).EndsWith("brief", StringComparison.Ordinal));

    /// <summary>"de overeenkomst met de waterschappen (volgt na ondertekening)".</summary>
    private static bool IsBracketed(VerbUse use, Clause clause) =>
        clause.Opener is "(" && use.Frame.Verb is "volgen" or "komen" && use.Token == clause.Places[0] && clause.WordAt(use.Token + 1) is not ("uit" or "op" or "de" or "het" or "een");
}
