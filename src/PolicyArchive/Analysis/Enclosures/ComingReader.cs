using System.Collections.Frozen;
using PolicyArchive.Analysis.Commitments;
using PolicyArchive.Analysis.Language;
using PolicyArchive.Documents.Findings;

namespace PolicyArchive.Analysis.Enclosures;

/// <summary>Recognises that a thing will come to the assembly: promised by who governs, or on its way by itself ("komt in mei naar uw Kamer").</summary>
internal static class ComingReader
{
    private static readonly FrozenSet<string> When = WordList.Named("when");
    private static readonly FrozenSet<string> Future = WordList.Named("future");

    public static EnclosureVerdict? Read(Clause clause, SentenceReading sentence)
    {
        if (IsRepeated(clause, sentence) || IsSubject(clause, sentence) || PromiseReader.IsAdvice(clause)) return null;
        var promise = PromiseReader.Read(clause, sentence);
        if (promise?.Verb is { Role: Role.Pledge }) return OfPledge(clause, sentence);
        if (promise is null && Prepared(clause, sentence) is { } prepared) return new EnclosureVerdict(clause, EnclosureState.Promised, [prepared]);
        var hands = promise is null ? null : Handing(promise, clause, sentence);
        if (sentence.Speech == Speech.Written && Follows(clause)) return new EnclosureVerdict(clause, EnclosureState.Promised, []);
        var goesAlong = GoesAlongLater(clause, sentence);
        if (hands is null && !goesAlong && !IsOnItsWay(clause, sentence)) return null;
        var isSent = goesAlong || hands is { Role: Role.Send or Role.Reach } && (hands is not { Frame.Verb: "delen" } || SharesData(clause));
        var sendsAlong = hands?.Frame is { Verb: "zenden" or "sturen", Particle: "na" };
        return Promised(clause, sentence, t => sendsAlong || ThingReader.IsPaper(sentence, t) && (isSent || !ThingReader.IsFigures(sentence, t)), isSent);
    }

    /// <summary>"Ik ben bereid te komen tot een nota", "Risicodossier volgt": a paper that is not there yet.</summary>
    private static Thing? Prepared(Clause clause, SentenceReading sentence)
    {
        var first = clause.Places[0];
        var isShort = sentence.Speech == Speech.Written && clause.Places.Count <= 3;
        var isPaper = ThingReader.IsPaperWord(clause.WordAt(first));
        if (isShort && isPaper && clause.WordAt(first + 1) is "volgt" or "volgen") return new Thing(first, first);
        var comesTo = clause.HasSequence("te", "komen", "tot") || clause.HasSequence("te", "komen", "met");
        return comesTo && ReadinessReader.Read(clause, sentence) is not null ? ThingReader.LastPaper(clause) : null;
    }

    /// <summary>"deze volgen", "die volgt separaat": what is named just before is still to come.</summary>
    private static bool Follows(Clause clause) =>
        clause.Places.Count <= 5 && clause.Places.Take(2).Any(place => clause.WordAt(place) is "deze" or "die" or "ze" or "zij") && (clause.Has("volgt") || clause.Has("volgen"));

    /// <summary>Who shares figures gives them; who shares results tells them.</summary>
    private static bool SharesData(Clause clause) => clause.Has("cijfers") || clause.Has("gegevens");

    /// <summary>The verb of the promise, or another of its clause, by which a thing changes hands.</summary>
    private static VerbUse? Handing(Verdict promise, Clause clause, SentenceReading sentence)
    {
        var comesItself = promise.Verb is { Role: Role.Reach, Frame.Verb: "komen" } && sentence.Parties.HasGovernment(clause) && !clause.Has("met");
        if (comesItself) return null;
        if (promise.Verb is { Role: Role.Send or Role.Receive or Role.Reach, Frame.Verb: not "horen" } use) return use;
        var sends = clause.Verbs.Where(v => v is { Role: Role.Send, Frame.Verb: not "delen" } && clause.WordAt(v.Token - 1) is not ("het" or "een" or "de" or "dit" or "mijn") && TenseReader.Of(v, clause) is Tense.Present or Tense.Future or Tense.Able).ToList();
        return sends.Count > 0 && sentence.Parties.HasAssembly(clause) ? sends[0] : null;
    }

    private static EnclosureVerdict? Promised(Clause clause, SentenceReading sentence, Func<Thing, bool> fits, bool isSent)
    {
        var all = ThingReader.Read(clause);
        var things = all.Where(fits).ToList();
        if (things.Count > 0) return new EnclosureVerdict(clause, EnclosureState.Promised, things);
        if (all.Count == 0 && Pointing.Fronted(clause, sentence) is { } fronted && fits(fronted)) return new EnclosureVerdict(clause, EnclosureState.Promised, [fronted]);
        return all.Count == 0 && Pointing.OmitsSubject(clause) || Pointing.Back(clause) ? new EnclosureVerdict(clause, EnclosureState.Promised, []) { TakesFigures = isSent } : null;
    }

    /// <summary>"zegt toe dat de Kamer een staat ontvangt": the thing stands in the clause after.</summary>
    private static EnclosureVerdict? OfPledge(Clause clause, SentenceReading sentence)
    {
        foreach (var content in sentence.Clauses.Skip(sentence.Clauses.IndexOf(clause)).Take(2))
        {
            var sends = content.Verbs.Any(v => v.Role is Role.Send or Role.Receive && v.Frame.Verb is not "delen") && (sentence.Parties.HasAssembly(content) || content == clause);
            var tellsItself = content != clause && PromiseReader.Read(content, sentence) is not null;
            if (!sends || tellsItself) continue;
            var isSent = content.Verbs.Any(v => v.Role is Role.Send);
            if (Promised(content, sentence, t => ThingReader.IsPaper(sentence, t) && (isSent || !ThingReader.IsFigures(sentence, t)), isSent) is { } verdict) return verdict;
        }

        return null;
    }

    /// <summary>"worden als bijlage aan dit verslag toegevoegd", "gaan als bijlage mee met de volgende voortgangsbrief".</summary>
    private static bool GoesAlongLater(Clause clause, SentenceReading sentence)
    {
        var toRecord = clause.HasSequence("dit", "verslag") && clause.Has("toegevoegd") && clause.HasAny(WordList.Named("passive"));
        if (toRecord) return true;
        var along = clause.Verbs.Any(v => v.Frame.Particle is "mee" or "bij" && v.Role is Role.Send or Role.Attach && TenseReader.Of(v, clause) is Tense.Present or Tense.Future);
        var laterLetter = clause.Places.Any(p => IsLetter(clause.WordAt(p)) && clause.WordAt(p - 1) is "volgende" or "eerstvolgende" or "komende" or "eerstkomende" or "aanstaande");
        var laterAnnex = clause.HasAny(Future) && clause.Places.Any(p => AnnexWords.IsAnnex(clause.WordAt(p)));
        return along && (laterLetter || clause.HasAny(When) && !NowWords.GoesAlong(clause)) || laterAnnex && clause.Verbs.Any(v => v.Role is Role.Send or Role.Attach or Role.Include) && sentence.Speech != Speech.Other;
    }

    private static bool IsLetter(string word) => word.EndsWith("brief", StringComparison.Ordinal) || word.EndsWith("rapportage", StringComparison.Ordinal) || word is "begroting" or "jaarverslag" or "monitor";

    /// <summary>The thing itself moves to the assembly in time to come, or the assembly may look out for it.</summary>
    private static bool IsOnItsWay(Clause clause, SentenceReading sentence)
    {
        var reached = clause.Places.Any(p => IsReached(clause, p, sentence));
        if (!reached && sentence.Speech is not Speech.Listed) return false;
        if (NowWords.Has(clause) || clause.HasAny(WordList.Named("would")) || clause.HasAny(WordList.Named("past-passive"))) return false;
        var ahead = clause.HasAny(When) || clause.HasAny(Future) || sentence.HasCondition || sentence.Speech is Speech.Listed;
        var comes = clause.Verbs.Any(v => Moves(v, clause) && !GoesThere(v, clause, sentence)) || IsThere(clause);
        return reached && ahead && comes && !Depends(clause, sentence) || IsListed(clause, sentence);
    }

    /// <summary>"Dan kom ik eerst naar de Kamer": the minister, not a paper.</summary>
    private static bool GoesThere(VerbUse use, Clause clause, SentenceReading sentence) => use.Frame.Verb is "komen" or "gaan" && sentence.Parties.HasGovernment(clause);

    /// <summary>"De minister herhaalt dat …": promised before.</summary>
    private static bool IsRepeated(Clause clause, SentenceReading sentence) => clause.Opener is "dat" && sentence.Before(clause) is { } host && (host.Has("herhaalt") || host.Has("herhaal") || host.Has("herhalen"));

    /// <summary>"Dat u het rapport later krijgt, spijt mij": what something is said of.</summary>
    private static bool IsSubject(Clause clause, SentenceReading sentence)
    {
        var first = clause.Places[0];
        return first == 0 && sentence.Tokens.Any(t => t.Word is ",") && clause.WordAt(first) is "dat" && clause.WordAt(first + 1) is "u" or "ik" or "wij" or "de" or "het" or "uw";
    }

    /// <summary>A wish, or what a request or report holds.</summary>
    private static bool Depends(Clause clause, SentenceReading sentence)
    {
        if (clause.IsConditional || clause.Opener is "of" or "wat" or "hoe" or "waarom") return true;
        var isGoverned = clause.Opener is "dat" or "om";
        return isGoverned && sentence.Before(clause) is { } host && (PromiseReader.IsAdvice(host) || PromiseReader.IsOccasion(host) || host.Verbs.Any(v => v.Role is Role.Ask) || host.HasAny(WordList.Named("would")) || host.HasAny(WordList.Named("perfect")));
    }

    /// <summary>"naar uw Kamer", "bij u", "voor u klaar", "u" as who awaits it; "zij" after "uw commissie".</summary>
    private static bool IsReached(Clause clause, int place, SentenceReading sentence)
    {
        var word = clause.WordAt(place);
        var isAssembly = word is "u" ? sentence.Parties.Addressee == Addressee.Assembly : word is "kamer" or "kamers" or "raad" or "staten" or "commissie" && clause.WordAt(place - 1) is "uw" or "de" or "beide" or "provinciale";
        var stands = word is "zij" && sentence.Before(clause)?.HasSequence("uw", "commissie") == true;
        return isAssembly || stands;
    }

    /// <summary>"Het plan is voor de zomer bij u".</summary>
    private static bool IsThere(Clause clause) => clause.HasAny(WordList.Named("being")) && !clause.Verbs.Any(v => v.Shape == VerbShape.Participle) && (clause.HasSequence("bij", "u") || clause.HasSequence("bij", "uw", "kamer") || clause.HasSequence("bij", "de", "kamer"));

    private static bool Moves(VerbUse use, Clause clause)
    {
        if (TenseReader.Of(use, clause) is not (Tense.Present or Tense.Future or Tense.Able)) return false;
        var towards = clause.Has("naar") || clause.Has("richting");
        var at = clause.Has("bij") || clause.Has("voor");
        return use.Frame switch
        {
            { Verb: "brengen" or "komen" or "gaan" } => towards && !(use.Frame.Verb is not "brengen" && Parties.HasSpeaker(clause)) && use.Frame.Particle is null or "toe",
            { Verb: "liggen" } => at,
            { Verb: "leggen", Particle: "neer" } => at,
            { Verb: "bereiken" } => true,
            { Verb: "zien", Particle: "tegemoet" } => !Parties.HasSpeaker(clause),
            { Verb: "hebben" } => clause.Has("handen"),
            { Verb: "verwachten" } => !Parties.HasSpeaker(clause) && clause.HasAny(WordList.Named("can")),
            { Verb: "ontvangen" or "krijgen" } => use.Shape != VerbShape.Participle,
            _ => false,
        };
    }

    /// <summary>A row of a list of promises: "Voor de zomer komt een voorstel over de tol".</summary>
    private static bool IsListed(Clause clause, SentenceReading sentence) =>
        sentence.Speech is Speech.Listed && clause.Verbs.Any(v => v.Frame.Verb is "komen" or "volgen" or "verschijnen" && v.Frame.Particle is null && TenseReader.Of(v, clause) is Tense.Present or Tense.Future);
}
