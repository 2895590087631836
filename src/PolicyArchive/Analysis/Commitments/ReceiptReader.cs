using System.Collections.Frozen;
using PolicyArchive.Analysis.Enclosures;
using PolicyArchive.Analysis.Language;

namespace PolicyArchive.Analysis.Commitments;

/// <summary>Decides whether a clause promises from the assembly's side: "ontvangt u in mei", "kunt u tegemoetzien", "hoort de Kamer van mij".</summary>
internal static class ReceiptReader
{
    private static readonly FrozenSet<string> When = WordList.Named("when");

    public static bool Receives(VerbUse use, Tense tense, Clause clause, SentenceReading sentence)
    {
        if (clause.IsInfinitival || IsWished(use, clause) || IsInThis(use, clause)) return false;
        var announcesList = sentence.Sentence.Text.EndsWith(':');
        if (!IsReached(clause, sentence) || PromiseReader.IsNow(clause) || announcesList || IsThisLetter(clause) || IsCuriosity(clause, sentence)) return false;
        var isForeseen = use.Frame is { Verb: "zien", Particle: "tegemoet" } && clause.Opener is not "dat";
        if (isForeseen) return PromiseReader.HasTime(clause, sentence) && !sentence.Parties.HasGovernment(clause) && (tense == Tense.Able || use.Shape == VerbShape.Present && sentence.Speech is not Speech.Member);
        if (use.Frame.Verb is "zien") return PromiseReader.HasTime(clause, sentence) && !sentence.Parties.HasGovernment(clause) && clause.Places.Any(p => ThingReader.IsPaperWord(clause.WordAt(p)));
        if (use.Frame.Particle is "terug" && clause.HasAny(PromiseReader.Papers)) return !sentence.Parties.HasGovernment(clause);
        if (use.Frame.Verb is "treffen") return PromiseReader.HasTime(clause, sentence) && clause.Has("in") && !sentence.Parties.HasGovernment(clause);
        if (use.Frame.Verb is "verwachten" or "rekenen" && !clause.Places.Any(p => MentionReader.IsPaper(clause.WordAt(p)))) return false;
        if (use.Frame.Verb is "verwachten" or "rekenen" or "vinden" or "lezen" || use.Frame.Particle is "terug") return !sentence.Parties.HasGovernment(clause) && tense is Tense.Able or Tense.Future && PromiseReader.HasTime(clause, sentence) || use.Frame.Verb is not "verwachten" && PromiseReader.HasTime(clause, sentence);
        if (use.Frame.Verb is "hebben") return HoldsThen(use, clause, sentence);
        if (sentence.Speech == Speech.Member && Parties.HasSpeaker(clause)) return false;
        if (use.Frame.Verb is "horen" && sentence.Parties.HasGovernment(clause)) return clause.Has("van");
        return use.Shape != VerbShape.Participle && (!sentence.Parties.HasGovernment(clause) || IsTheirPronoun(clause, sentence)) || clause.Has("van") && sentence.Parties.HasAssembly(clause);
    }

    /// <summary>"het aantal folders dat u wilt ontvangen".</summary>
    private static bool IsWished(VerbUse use, Clause clause) =>
        use.Shape == VerbShape.Infinitive && (clause.HasSequence("u", "wilt") || clause.HasSequence("u", "wenst") || clause.HasSequence("wilt", "u"));

    /// <summary>"In dit akkoord vindt u", not "In dit jaar".</summary>
    private static bool IsInThis(VerbUse use, Clause clause) =>
        use.Frame.Verb is "vinden" or "lezen" or "zien" or "treffen" && clause.WordAt(clause.Places[0]) is "in" && clause.WordAt(clause.Places[0] + 1) is "dit" or "deze" && clause.WordAt(clause.Places[0] + 2) is not ("jaar" or "maand" or "week" or "periode" or "kwartaal");

    private static bool IsReached(Clause clause, SentenceReading sentence) => sentence.Parties.HasAssembly(clause) || IsTheirPronoun(clause, sentence);

    /// <summary>"Als uw commissie dat wenst, ontvangt zij een afschrift": she of whom the condition speaks.</summary>
    private static bool IsTheirPronoun(Clause clause, SentenceReading sentence)
    {
        var isPronoun = clause.Has("zij") || clause.Has("hij") || clause.Has("deze") || clause.Has("ze");
        if (!isPronoun) return false;
        var conditions = sentence.Clauses.TakeWhile(c => c != clause).Where(c => c.IsConditional || PromiseReader.IsConsequence(clause, sentence)).ToList();
        return conditions.Any(sentence.Parties.HasAssembly) && !conditions.Any(sentence.Parties.NamesGovernment);
    }

    /// <summary>"ontvangt u deze brief later dan gepland".</summary>
    private static bool IsThisLetter(Clause clause) => clause.HasSequence("deze", "brief") || clause.HasSequence("dit", "schrijven");

    /// <summary>"De leden vernemen graag of …": a question in polite dress.</summary>
    private static bool IsCuriosity(Clause clause, SentenceReading sentence) => clause.Has("graag") && !sentence.Parties.HasGovernment(clause) && !clause.HasSequence("van", "mij") && !clause.HasSequence("van", "ons") && !clause.HasAny(When);

    /// <summary>"Ik zorg dat u dat voor de zomer heeft", "Zodra ik ze heb, heeft u ze ook".</summary>
    private static bool HoldsThen(VerbUse use, Clause clause, SentenceReading sentence)
    {
        var must = use.Shape == VerbShape.Infinitive && (clause.HasAny(WordList.Named("can")) || clause.HasAny(WordList.Named("must")) || clause.HasAny(WordList.Named("future"))) && clause.HasAny(When);
        if (must) return !sentence.Parties.HasGovernment(clause);
        var u = clause.WordAt(use.Token - 1) is "u" or "kamer" || clause.WordAt(use.Token + 1) is "u";
        var cared = clause.Opener is "dat" && sentence.Before(clause) is { } host && sentence.Parties.HasGovernment(host) && (host.Has("zorg") || host.HasAny(WordList.Named("weak")) && clause.HasAny(When)) && !PromiseReader.IsNegated(host);
        if (use.Shape == VerbShape.Infinitive && PromiseReader.IsOral(sentence) && MayHave(clause)) return true;
        if (use.Shape == VerbShape.Present && PromiseReader.IsOral(sentence) && HasWithin(use, clause)) return true;
        return use.Shape == VerbShape.Present && (cared || u && sentence.Clauses.Any(c => c.Opener is "zodra") && PromiseReader.IsOral(sentence));
    }

    /// <summary>"Die mag u hebben", "Die kan mevrouw Sluijmer krijgen".</summary>
    private static bool MayHave(Clause clause) =>
        clause.WordAt(clause.Places[0]) is "die" or "dat" or "deze" && (clause.HasAny(WordList.Named("can")) || clause.Has("mag")) && !PromiseReader.IsNegated(clause);

    /// <summary>"Binnen een week heeft u de lijst"; not "Binnen een week heeft u mij drie keer gebeld".</summary>
    private static bool HasWithin(VerbUse use, Clause clause)
    {
        var after = clause.WordAt(use.Token + 1) is "u" || clause.WordAt(use.Token + 1) is "de" or "uw" && clause.WordAt(use.Token + 2) is "kamer" or "raad" or "commissie";
        var isTimed = clause.WordAt(clause.Places[0]) is "binnen" or "uiterlijk" && clause.Places[0] < use.Token;
        var last = clause.Places.Last(p => !clause.Tokens[p].IsMark);
        return after && isTimed && !Verbs.LooksLikeParticiple(clause.WordAt(last)) && clause.Verbs.All(v => v.Shape != VerbShape.Participle);
    }

    /// <summary>"Voor de zomer weet de raad welke straten aan de beurt zijn"; not "De raad weet al sinds mei hoe het zit".</summary>
    public static bool KnowsThen(VerbUse use, Clause clause, SentenceReading sentence)
    {
        if (!sentence.Parties.HasAssembly(clause) || PromiseReader.IsNow(clause)) return false;
        var content = sentence.Clauses.ElementAtOrDefault(sentence.Clauses.IndexOf(clause) + 1);
        var learns = content is { Opener: "welke" or "welk" or "wat" or "hoe" or "hoeveel" or "of" or "waar" or "waarom" or "wanneer" } || clause.Has("welke") || clause.Has("wat");
        var isKnown = clause.Has("al") || clause.Has("sinds") || clause.Has("reeds") || clause.Has("inmiddels") || clause.Has("ook");
        return use.Shape == VerbShape.Present && learns && !isKnown && PromiseReader.IsOral(sentence) && clause.HasAny(When) && !sentence.Parties.HasGovernment(clause) && clause.IsMain;
    }
}
