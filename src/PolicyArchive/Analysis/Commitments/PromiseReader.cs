using System.Collections.Frozen;
using PolicyArchive.Analysis.Enclosures;
using PolicyArchive.Analysis.Language;
using PolicyArchive.Documents.Findings;

namespace PolicyArchive.Analysis.Commitments;

/// <summary>
/// Decides whether a clause promises: someone who governs (or the assembly, in the passive) with a verb of telling, sending, receiving,
/// coming back or doing, in a tense that lies ahead, without a negation, and not as the content of a request or of an earlier promise.
/// </summary>
internal static class PromiseReader
{
    private static readonly FrozenSet<string> Negation = WordList.Named("negation");
    internal static readonly FrozenSet<string> Weak = WordList.Named("weak");
    private static readonly FrozenSet<string> WeakNoun = WordList.Named("weak-noun");
    private static readonly FrozenSet<string> When = WordList.Named("when");
    private static readonly FrozenSet<string> Contingencies = "wijziging wijzigingen afwijking afwijkingen overschrijding overschrijdingen vertraging bijstelling bijstellingen tegenvaller tegenvallers verandering veranderingen incident incidenten"
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);
    public static readonly FrozenSet<string> Papers = "brief kamerbrief voortgangsbrief voortgangsrapportage rapportage verzamelbrief begroting reactie kabinetsreactie aanpak programma actieprogramma verslag evaluatie nota notitie antwoord beantwoording jaarverslag plan monitor agenda overzicht"
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static Verdict? Read(Clause clause, SentenceReading sentence)
    {
        if (IsNegated(clause) || clause.Opener is "voordat" or "alvorens" or "totdat" || StatuteReader.IsLaw(clause) || IsContentOfAnother(clause, sentence)) return null;
        foreach (var use in clause.Verbs)
        {
            if (Promises(use, clause, sentence)) return new Verdict(clause, IsMention: false, StrengthOf(use, clause, sentence), use);
        }

        return null;
    }

    private static bool Promises(VerbUse use, Clause clause, SentenceReading sentence)
    {
        var tense = NarratedTense.Of(use, clause, sentence);
        if (tense is Tense.None or Tense.Past || TalkReader.IsTalk(use, clause, sentence)) return false;
        if (use.Role == Role.Pledge) return Pledges(use, tense, clause, sentence);
        if (tense == Tense.Hypothetical || clause.IsConditional) return false;
        var isPassive = TenseReader.IsPassive(use, clause);
        return use.Role switch
        {
            Role.Tell or Role.Send => isPassive ? ReachesInPassive(use, clause, sentence) : Reaches(use, tense, clause, sentence),
            Role.Receive => ReceiptReader.Receives(use, tense, clause, sentence),
            Role.Know => ReceiptReader.KnowsThen(use, clause, sentence),
            Role.Reach => ArrivalReader.Arrives(use, tense, clause, sentence),
            Role.Return => Returns(use, tense, clause, sentence),
            Role.Include => DeedReader.Includes(use, tense, isPassive, clause, sentence),
            Role.Look or Role.Act => DeedReader.Does(use, tense, isPassive, clause, sentence),
            Role.Await => DeedReader.IsOwedByMe(use, tense, clause, sentence),
            Role.Arrange or Role.Grant => DeedReader.Grants(use, tense, isPassive, clause, sentence),
            _ => false,
        };
    }

    private static bool Pledges(VerbUse use, Tense tense, Clause clause, SentenceReading sentence)
    {
        if (tense == Tense.Hypothetical && !clause.Has("graag")) return false;
        var isPassive = TenseReader.IsPassive(use, clause);
        if (clause.Opener is "die" || IsAsked(clause)) return false;
        if (isPassive) return sentence.Speech is Speech.Listed or Speech.Reported && tense == Tense.Present;
        return Governs(clause, sentence) && !clause.Has("mij");
    }

    /// <summary>"En kan het college beloven dat …", written without its mark.</summary>
    private static bool IsAsked(Clause clause) =>
        clause.Opener.Length <= 1 && clause.Places.Take(2).Any(p => clause.WordAt(p) is "kan" or "kunt" or "wil" or "wilt" && clause.WordAt(p + 1) is "u" or "de" or "het") && clause.WordAt(clause.Places[0]) is "kan" or "kunt" or "wil" or "wilt" or "en" or "-";

    private static bool Reaches(VerbUse use, Tense tense, Clause clause, SentenceReading sentence)
    {
        if (!Governs(clause, sentence)) return IsMyPlan(clause, sentence) && tense == Tense.Future;
        var reached = sentence.Parties.HasAssembly(clause) || use.Role == Role.Send && IsForDecision(clause, sentence) || use.Role == Role.Tell && (IsOnPaper(clause) || IsAnswer(use, clause)) || IsSentAlong(use) || IsOfferedAloud(use, tense, clause, sentence) || IsPutInOrder(use, clause, sentence);
        if (use.Frame.Verb is "brengen" && use.Frame.Words.IsEmpty && !clause.Has("naar") && !clause.Has("bij")) return false;
        var isReport = IsReportNow(use, clause) && !sentence.HasCondition && !IsContingency(clause);
        if (!reached || isReport || OpensLetter(use, tense, clause, sentence)) return false;
        return tense switch
        {
            Tense.Future when IsGladly(use, clause, sentence) => IsAhead(clause, sentence),
            Tense.Future => !IsNow(clause) || HasTime(clause, sentence),
            Tense.Able => !IsNow(clause) && HasTime(clause, sentence),
            _ => IsAhead(clause, sentence),
        };
    }

    private static bool ReachesInPassive(VerbUse use, Clause clause, SentenceReading sentence)
    {
        if (IsNow(clause) || IsByOthers(clause, sentence)) return false;
        return sentence.Parties.HasAssembly(clause) || use.Role == Role.Send && IsSentAlong(use) || use.Role == Role.Send && sentence.Speech == Speech.Listed;
    }

    /// <summary>"worden door hun eigen college op de hoogte gehouden".</summary>
    private static bool IsByOthers(Clause clause, SentenceReading sentence) =>
        clause.Places.Any(p => clause.WordAt(p) is "door" && clause.WordAt(p + 1) is "hun" && !clause.Places.Any(q => q > p && q < p + 4 && sentence.Parties.IsNamedGovernment(clause, q)));

    /// <summary>"zet ik voor u op een rij wat het kost", "zal ik op papier zetten".</summary>
    private static bool IsPutInOrder(VerbUse use, Clause clause, SentenceReading sentence) =>
        use.Frame is { Verb: "zetten" or "stellen", Words.Length: 2 or 3 } && use.Frame.Words[0] is "op" && use.Frame.Words[^1] is not "hoogte" && (clause.HasSequence("voor", "u") || clause.HasSequence("voor", "uw", "kamer") || IsOral(sentence));

    /// <summary>"leggen wij ter vaststelling voor": to whom decides, though it is not named.</summary>
    private static bool IsForDecision(Clause clause, SentenceReading sentence) =>
        sentence.Parties.Addressee == Addressee.Assembly && sentence.Speech == Speech.Written && HasTime(clause, sentence) && !clause.Has("aan") && !clause.Has("bij")
        && (clause.HasSequence("ter", "besluitvorming") || clause.HasSequence("ter", "vaststelling") || clause.HasSequence("ter", "goedkeuring") || clause.HasSequence("ter", "kennisname"));

    /// <summary>"praten wij u graag bij": gladly, so as a rule here and now.</summary>
    private static bool IsGladly(VerbUse use, Clause clause, SentenceReading sentence) =>
        sentence.Speech == Speech.Written && use.Role == Role.Tell && clause.Has("graag") && !clause.HasAny(WordList.Named("future")) && !clause.HasAny(WordList.Named("go")) && !clause.HasAny(WordList.Named("want"));

    /// <summary>"Een ingrijpende wijziging leggen wij aan de Staten voor": what may happen one day, by its nature later.</summary>
    private static bool IsContingency(Clause clause) => !WordList.Named("preposition").Contains(clause.WordAt(clause.Places[0])) && clause.Places.Take(4).Any(p => Contingencies.Contains(clause.WordAt(p)));

    /// <summary>"Is de gunning een feit, dan melden wij u …": told when the condition comes true, not now.</summary>
    public static bool IsConsequence(Clause clause, SentenceReading sentence) => clause.WordAt(clause.Places[0]) is "dan" && sentence.HasCondition;

    /// <summary>"Voor het reces praat ik u bij over drie onderwerpen" at the head of a letter is what the letter does.</summary>
    private static bool OpensLetter(VerbUse use, Tense tense, Clause clause, SentenceReading sentence)
    {
        var isFirst = sentence.Sentence is { Start: 0, Zone: Structure.Zone.Body } && sentence.IsFirstOfBody;
        var isSoon = clause.Has("voor") && clause.Places.Any(p => clause.WordAt(p).EndsWith("reces", StringComparison.Ordinal)) || clause.HasSequence("een", "aantal");
        return isFirst && isSoon && use.Role == Role.Tell && tense == Tense.Present && clause.IsMain && !sentence.HasCondition;
    }

    private static bool Returns(VerbUse use, Tense tense, Clause clause, SentenceReading sentence)
    {
        if (!Governs(clause, sentence) || IsNow(clause) || ProcedureReader.IsLaterToday(clause, sentence)) return false;
        if (use.Frame.Verb is "kloppen" or "melden" or "wenden") return sentence.Parties.HasAssembly(clause) && tense is Tense.Present or Tense.Future && (tense == Tense.Future || HasTime(clause, sentence));
        var placed = clause.Has("brief") || clause.HasAny(Papers) || IsOnPaper(clause);
        if (use.Frame.Verb is "gaan" or "kijken") return placed && (tense is Tense.Future or Tense.Able || HasTime(clause, sentence));
        var ahead = tense == Tense.Future || clause.Has("nog") || sentence.Speech == Speech.Listed;
        return placed || sentence.Parties.HasAssembly(clause) || HasTime(clause, sentence) || ahead && sentence.Speech is Speech.Written or Speech.Listed;
    }

    internal static bool Governs(Clause clause, SentenceReading sentence)
    {
        if (sentence.Parties.HasGovernment(clause) || IsRelativeToGovernment(clause, sentence)) return true;
        var inherits = clause.Opener is "om" or "en" or "maar" or "," or "alsmede";
        if (!inherits) return false;
        var index = sentence.Clauses.IndexOf(clause);
        var governor = index > 0 ? sentence.Clauses[index - 1] : null;
        if (clause.IsInfinitival && (governor is null || !Intends(governor) || IsNegated(governor))) return false;
        var host = sentence.Clauses.Take(index).Reverse().FirstOrDefault(c => sentence.Parties.HasGovernment(c) || c.IsMain && c.HasFinite && !clause.IsInfinitival);
        var isOwn = clause.WordAt(clause.Places[0]) is "maar" || !clause.IsInfinitival && clause.Places.Any(p => Verbs.IsStrictlyFinite(clause.WordAt(p)));
        return host is not null && sentence.Parties.HasGovernment(host) && (isOwn || !IsNegated(host));
    }

    /// <summary>"de minister van Klimaat, die uw Kamer daarover zal informeren".</summary>
    private static bool IsRelativeToGovernment(Clause clause, SentenceReading sentence) =>
        clause.Opener is "die" && sentence.Before(clause) is { } before && before.Places.TakeLast(9).Any(p => WordList.Named("government").Contains(before.WordAt(p)));

    private static bool Intends(Clause clause) => clause.HasAny(Weak) || clause.HasAny(WordList.Named("future")) || clause.Verbs.Any(v => v.Role is Role.Pledge);

    /// <summary>"Het is mijn streven u … te informeren", "De planning is om uw Kamer …".</summary>
    private static bool IsMyPlan(Clause clause, SentenceReading sentence)
    {
        var host = clause.IsInfinitival ? sentence.Before(clause) : clause;
        return host is not null && host.HasAny(WeakNoun) && sentence.Parties.HasAssembly(clause) && !IsNegated(host);
    }

    /// <summary>Content of what others ask or once promised: "verzoekt de Kamer te informeren", "is aangekondigd dat …".</summary>
    private static bool IsContentOfAnother(Clause clause, SentenceReading sentence)
    {
        if (clause.Verbs.Any(v => IsRequest(v, clause, sentence) || v.Role == Role.Pledge && IsReport(v, clause) && !NarratedTense.IsTold(v, clause, sentence))) return true;
        var governed = clause.Opener is "dat" or "of" or "om" or "wat" or "hoe" or "waarom" or "wanneer";
        if (!governed) return false;
        if (sentence.Before(clause) is not { } host) return false;
        if (clause.Opener is "dat" && host.Has("mogelijk") && (host.HasSequence("het", "is") || host.HasSequence("is", "het"))) return true;
        if (IsAdvice(host) || IsOccasion(host) || StatuteReader.Orders(host)) return true;
        if (clause.Opener is "of" or "wanneer" or "hoe" or "wat" && host.Has("graag") && !sentence.Parties.HasGovernment(host)) return true;
        return host.Verbs.Any(v => IsRequest(v, host, sentence) || IsReport(v, host) && !NarratedTense.IsTold(v, host, sentence)) && !IsToldToMe(host, clause) || host.HasAny(WordList.Named("would")) || IsWish(host, sentence);
    }

    /// <summary>"Het verdient aanbeveling dat de minister …": what a report would like.</summary>
    public static bool IsAdvice(Clause host) => host.Has("aanbeveling") || host.Has("aanbevolen") || host.Has("raadzaam");

    /// <summary>"Van de gelegenheid maak ik gebruik om u … te zenden": done here.</summary>
    public static bool IsOccasion(Clause host) => host.Has("gelegenheid") && (host.Has("gebruik") || host.Has("benut"));

    /// <summary>"Zij heeft mij laten weten dat zij uw Kamer zal berichten": passed on to the assembly here, and still to come.</summary>
    public static bool IsToldToMe(Clause host, Clause content) =>
        (host.Has("mij") || host.Has("ons")) && content.HasAny(WordList.Named("future")) && !host.Verbs.Any(v => v.Role is Role.Ask or Role.Pledge);

    private static bool IsRequest(VerbUse use, Clause clause, SentenceReading sentence)
    {
        if (use.Role != Role.Ask) return false;
        var isNoun = use.Shape == VerbShape.Infinitive && clause.WordAt(use.Token - 1) is not "te";
        if (isNoun) return false;
        return use.Shape is VerbShape.Past or VerbShape.Participle || !sentence.Parties.HasGovernment(clause) || clause.HasAny(WordList.Named("government"));
    }

    private static bool IsReport(VerbUse use, Clause clause) => use.Role is Role.Pledge or Role.Announce && TenseReader.Of(use, clause) == Tense.Past;

    private static bool IsWish(Clause clause, SentenceReading sentence) => clause.HasAny(WordList.Named("want")) && !sentence.Parties.HasGovernment(clause);

    /// <summary>"kan ik u melden dat …", "deel ik u mee dat …": said now, not promised.</summary>
    private static bool IsReportNow(VerbUse use, Clause clause)
    {
        var tells = use.Frame.Verb is "melden" or "berichten" or "delen" or "schrijven" or "antwoorden" or "zeggen" or "vertellen";
        return use.Role == Role.Tell && tells && !(use.Frame.Verb is "schrijven" && clause.HasSequence("een", "brief") && !clause.HasSequence("in", "een", "brief")) && !clause.HasAny(WordList.Named("future")) && !clause.HasAny(When);
    }

    private static bool IsAhead(Clause clause, SentenceReading sentence)
    {
        if (IsNow(clause)) return false;
        return sentence.Speech is not Speech.Written || HasTime(clause, sentence) || clause.HasSequence("een", "brief") || IsContingency(clause) || IsLasting(clause) || sentence.FollowsPlan.Value && IsAboutIt(clause);
    }

    /// <summary>"Ik houd u op de hoogte": goes on after today.</summary>
    private static bool IsLasting(Clause clause) => clause.Verbs.Any(v => v.Frame.Verb is "houden" && v.Role == Role.Tell);

    /// <summary>"In mei is de meting klaar. Ik informeer u daarover": it comes after what was planned before.</summary>
    private static bool IsAboutIt(Clause clause) => clause.Has("daarover") || clause.Has("daarvan") || clause.Has("haar") || clause.Has("hun");

    public static bool IsNow(Clause clause) => NowWords.Has(clause);

    public static bool HasTime(Clause clause, SentenceReading sentence) => clause.HasAny(When) || sentence.HasCondition || sentence.Clauses.Any(c => c.Opener is "voordat" or "alvorens" or "nadat" || c.HasSequence("voor", "er")) || clause.HasSequence("dat", "jaar") || clause.HasSequence("dit", "jaar") || IsThen(clause) || ComingPaper.IsOccasion(clause);

    /// <summary>"Ik stuur het u dan toe", not "meer dan".</summary>
    private static bool IsThen(Clause clause) => clause.Places.Any(p => clause.WordAt(p) is "dan" && clause.WordAt(p - 1) is "ik" or "u" or "het" or "ze" or "deze" or "we" or "wij");

    public static bool IsOral(SentenceReading sentence) => sentence.Speech is Speech.Spoken or Speech.Reported or Speech.Member;

    private static bool IsOnPaper(Clause clause) => clause.Has("schriftelijk") || clause.HasSequence("per", "brief") || clause.HasSequence("een", "brief") || ComingPaper.Has(clause);

    private static bool IsAnswer(VerbUse use, Clause clause) => use.Frame.Verb is "beantwoorden" && clause.Places.Any(p => clause.WordAt(p) is "vraag" or "vragen" or "kamervragen");

    /// <summary>"Ik ben bereid om die cijfers voor het debat te delen": in a debate the assembly goes without saying.</summary>
    private static bool IsOfferedAloud(VerbUse use, Tense tense, Clause clause, SentenceReading sentence)
    {
        var hands = use.Frame.Particle is not "neer" && use.Frame.Verb is "delen" or "sturen" or "zenden" or "leggen" && use.Role == Role.Send;
        var isAhead = tense == Tense.Future || tense == Tense.Present && IsThen(clause) && clause.Places.Any(p => ThingReader.IsPaperWord(clause.WordAt(p)));
        return hands && sentence.Speech == Speech.Spoken && isAhead && !clause.Has("met") && !clause.Has("aan") && !clause.Has("naar");
    }

    private static bool IsSentAlong(VerbUse use) => use.Role == Role.Send && use.Frame.Particle is "na";

    public static bool IsNegated(Clause clause) => clause.Places.Any(place => Negation.Contains(clause.WordAt(place)) && !IsContrast(clause, place));

    /// <summary>"van mij en niet uit de krant", "niet in mei maar in juni", "niet alleen": denies another part than the verb.</summary>
    private static bool IsContrast(Clause clause, int place)
    {
        if (clause.WordAt(place + 1) is "eerder" or "later" or "alleen" or "langer" or "slechts" || clause.HasSequence("maar", "voor")) return true;
        var opposes = WordList.Named("preposition").Contains(clause.WordAt(place + 1)) || clause.WordAt(place + 1) is "pas" or "meer";
        return clause.WordAt(place) is "niet" && (clause.WordAt(place - 1) is "en" && opposes || clause.WordAt(place - 1) is "waarom" || opposes && clause.Places.Any(p => p > place && clause.WordAt(p) is "maar"));
    }

    private static PromiseStrength StrengthOf(VerbUse use, Clause clause, SentenceReading sentence)
    {
        if (sentence.HasCondition) return PromiseStrength.Conditional;
        if (use.Role == Role.Pledge && TenseReader.Of(use, clause) != Tense.Hypothetical) return PromiseStrength.Explicit;
        var isWeak = TenseReader.IsMeant(clause) || clause.IsInfinitival || TenseReader.Of(use, clause) is Tense.Able or Tense.Hypothetical;
        if (isWeak) return PromiseStrength.Weak;
        return PromiseStrength.Implicit;
    }
}
