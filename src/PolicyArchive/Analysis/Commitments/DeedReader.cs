using System.Collections.Frozen;
using PolicyArchive.Analysis.Language;

namespace PolicyArchive.Analysis.Commitments;

/// <summary>Recognises what a minister says aloud that he will do: find out, talk it over, take along, grant a wish. On paper most of such sentences are policy.</summary>
internal static class DeedReader
{
    private static readonly FrozenSet<string> Wishes = "wens verzoek vraag suggestie oproep idee wensen verzoeken suggesties daaraan".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>"Mijn reactie houdt u nog tegoed", said now; written it points to what was promised before.</summary>
    public static bool IsOwedByMe(VerbUse use, Tense tense, Clause clause, SentenceReading sentence) =>
        sentence.Speech == Speech.Spoken && use.Frame.Verb is "houden" && tense == Tense.Present && sentence.Parties.HasAssembly(clause);

    /// <summary>What a minister says to a member he will do; in writing such sentences are policy.</summary>
    public static bool Does(VerbUse use, Tense tense, bool isPassive, Clause clause, SentenceReading sentence)
    {
        if (isPassive || !PromiseReader.IsOral(sentence) && sentence.Speech != Speech.Listed || !PromiseReader.Governs(clause, sentence)) return false;
        if (sentence.Speech == Speech.Listed) return tense is Tense.Present or Tense.Future;
        var talks = use.Frame.Words is ["in", "gesprek"] or ["in", "overleg"] && tense is Tense.Present or Tense.Future && !clause.HasAny(WordList.Named("want"));
        if (talks) return !ProcedureReader.IsLaterToday(clause, sentence);
        var isNear = use.Role == Role.Look && use.Frame.Particle is "uit" or "na" && use.Frame.Verb is not "kijken" && tense == Tense.Present && !clause.HasAny(WordList.Named("can")) && !clause.HasAny(WordList.Named("must"));
        if (tense != Tense.Future || ProcedureReader.IsLaterToday(clause, sentence) || clause.HasAny(PromiseReader.Weak)) return isNear && !ProcedureReader.IsLaterToday(clause, sentence);
        if (IsTalkedOver(use, clause, sentence)) return true;
        return use.Role == Role.Look && use.Frame.Verb is not "kijken" && clause.Has("zal") || use.Frame.Particle is "uit" or "na";
    }

    /// <summary>"Ik zal dat bespreken met de vervoerders".</summary>
    private static bool IsTalkedOver(VerbUse use, Clause clause, SentenceReading sentence)
    {
        if (sentence.IsQuestion || sentence.Parties.HasAssembly(clause)) return false;
        if (!clause.HasAny(WordList.Named("future"))) return false;
        if (use is { Frame.Verb: "vragen", Shape: VerbShape.Infinitive }) return sentence.Clauses.ElementAtOrDefault(sentence.Clauses.IndexOf(clause) + 1) is { Opener: "om" or "of" };
        return use.Frame.Verb is "bespreken" && clause.Has("met");
    }

    /// <summary>"Aan die wens wil zij tegemoetkomen", "Ik zal het op de agenda zetten": said to who asked for it.</summary>
    public static bool Grants(VerbUse use, Tense tense, bool isPassive, Clause clause, SentenceReading sentence)
    {
        var isAloud = PromiseReader.IsOral(sentence) && !isPassive && PromiseReader.Governs(clause, sentence) && !PromiseReader.IsNow(clause) && !ProcedureReader.IsLaterToday(clause, sentence);
        if (!isAloud) return false;
        if (use.Role == Role.Arrange) return tense == Tense.Future && clause.HasAny(WordList.Named("future")) && !clause.HasAny(PromiseReader.Weak);
        return tense is Tense.Present or Tense.Future && clause.HasAny(Wishes) && !sentence.IsQuestion;
    }

    /// <summary>"Dat neem ik mee in de volgende brief".</summary>
    public static bool Includes(VerbUse use, Tense tense, bool isPassive, Clause clause, SentenceReading sentence)
    {
        if (isPassive) return sentence.Clauses.Any(c => sentence.Parties.HasAssembly(c)) && tense is Tense.Present or Tense.Future && sentence.Parties.HasAssembly(clause);
        if (!PromiseReader.Governs(clause, sentence) || PromiseReader.IsNow(clause)) return false;
        if (IsOwnThing(use, clause)) return false;
        if (PromiseReader.IsOral(sentence)) return tense is Tense.Future or Tense.Present && !ProcedureReader.IsLaterToday(clause, sentence);
        return tense is Tense.Future or Tense.Present && clause.HasAny(PromiseReader.Papers) && (sentence.Parties.HasAssembly(clause) || PromiseReader.HasTime(clause, sentence));
    }

    /// <summary>"Ik neem mijn eigen tas mee": what is one's own, nobody asked for.</summary>
    private static bool IsOwnThing(VerbUse use, Clause clause) => use.Frame is { Verb: "nemen", Particle: "mee" } && clause.HasSequence("mijn", "eigen");
}
