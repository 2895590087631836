using System.Collections.Frozen;
using PolicyArchive.Analysis.Commitments;
using PolicyArchive.Analysis.Language;
using PolicyArchive.Documents.Findings;

namespace PolicyArchive.Analysis.Enclosures;

/// <summary>Recognises that a thing goes with the document: handed over in it, joined to it, or standing in its annex.</summary>
internal static class GoingReader
{
    private static readonly FrozenSet<string> Joined = "bijgevoegd toegevoegd gevoegd bijgesloten ingesloten meegezonden meegestuurd meegeleverd bijgaand toegestuurd gehecht aangehecht".Split(' ').ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> JoinedForSure = "bijgevoegd bijgesloten meegezonden meegestuurd ingesloten".Split(' ').ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Placed = "opgenomen weergegeven afgedrukt vermeld vinden beschreven samengevat uitgewerkt toegelicht gespecificeerd afgebeeld uitgesplitst uiteengezet".Split(' ').ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> NoSubject = "uit over om na voor".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static EnclosureVerdict? Read(Clause clause, SentenceReading sentence)
    {
        if (OwnPageReader.Read(clause) is { } behind && !IsSilent(clause)) return new EnclosureVerdict(clause, EnclosureState.Sent, [behind]);
        var verdict = AnnexReader.ByAttribute(clause) ?? AnnexReader.ByName(clause) ?? ByVerb(clause, sentence) ?? AnnexReader.ByReference(clause);
        return verdict ?? AnnexReader.ByBracket(clause, sentence);
    }

    private static EnclosureVerdict? ByVerb(Clause clause, SentenceReading sentence)
    {
        if (sentence.Sentence.Text.EndsWith(':')) return null;
        var along = NowWords.GoesAlong(clause);
        var joined = IsJoined(clause, along) || IsPlaced(clause, along) || GoesWith(clause, along) || IsVerbless(clause, along);
        if (!joined && !IsHanded(clause, sentence) || IsSilent(clause)) return null;
        var all = ThingReader.Read(clause);
        if (all.Count == 0 && Pointing.Fronted(clause, sentence) is { } fronted) all = [fronted];
        var things = all.Where(t => (joined || !ThingReader.IsVague(sentence, t) || IsLetterOf(sentence, t)) && !IsCarrier(sentence, t) && !IsOwnAnswer(sentence, t)).ToList();
        if (!joined && !NowWords.Has(clause)) things = things.Where(t => ThingReader.IsPaper(sentence, t)).ToList();
        var isOne = clause.Places.Any(p => clause.WordAt(p) is "bijlage" && AnnexWords.IsOwn(clause, p) && (AnnexWords.NumberOf(clause, p) is not null || clause.WordAt(p - 1) is "de"));
        if (things.Count > 0) return new EnclosureVerdict(clause, EnclosureState.Sent, Chosen(things, sentence)) { IsOneAnnex = isOne };
        return along && (Pointing.Back(clause) || all.Count == 0 && Pointing.OmitsSubject(clause)) ? new EnclosureVerdict(clause, EnclosureState.Sent, []) : null;
    }

    /// <summary>What was done then, what the law says, and what had to be.</summary>
    private static bool IsSilent(Clause clause)
    {
        var past = clause.HasAny(WordList.Named("past-passive")) || clause.Has("was") || clause.Has("waren") || clause.Has("had") || clause.Has("hadden") || clause.Has("wilde") || clause.Has("wilden") || clause.HasAny(WordList.Named("would"));
        return past || StatuteReader.IsLaw(clause) || clause.Has("hieronder") || IsOfOther(clause);
    }

    /// <summary>"bij mijn brief van 3 mei", "in de vertrouwelijke versie".</summary>
    private static bool IsOfOther(Clause clause) => clause.Places.Any(p => IsOtherPlace(clause, p) || clause.WordAt(p).EndsWith("brief", StringComparison.Ordinal) && clause.WordAt(p - 1) is "mijn" or "onze" or "die" && clause.WordAt(p - 2) is "bij" or "met");

    /// <summary>"als bijlage opgenomen in de vertrouwelijke versie".</summary>
    private static bool IsOtherPlace(Clause clause, int place)
    {
        if (clause.WordAt(place) is not "in" || clause.WordAt(place + 1) is not ("de" or "het" or "een" or "die")) return false;
        var asAnnex = clause.Places.Any(p => p < place && AnnexWords.IsAnnex(clause.WordAt(p)) && !AnnexWords.IsBracketed(clause, p));
        return asAnnex && Enumerable.Range(place + 2, 2).Any(p => clause.WordAt(p) is "versie" || ThingReader.IsPaperWord(clause.WordAt(p)));
    }

    /// <summary>"is bijgevoegd", "heb ik bij deze brief gevoegd", "voeg ik bij", "voeg ik als bijlage toe".</summary>
    private static bool IsJoined(Clause clause, bool along)
    {
        var done = clause.Places.Any(p => Joined.Contains(clause.WordAt(p)) && (along || JoinedForSure.Contains(clause.WordAt(p))));
        var auxiliary = clause.HasAny(WordList.Named("being")) || clause.HasAny(WordList.Named("passive")) || clause.HasAny(WordList.Named("perfect")) || clause.Has("treft");
        var does = clause.Verbs.Any(v => v.Frame.Verb is not "dienen" && (v.Role is Role.Send && v.Frame.Particle is "bij" or "mee" or "in" || along && v.Frame.Verb is "voegen") && TenseReader.Of(v, clause) is Tense.Present);
        return done && auxiliary || does;
    }

    /// <summary>"is opgenomen in bijlage 2", "staat in de bijlage", "is achter deze brief afgedrukt".</summary>
    private static bool IsPlaced(Clause clause, bool along)
    {
        if (!along) return false;
        var stands = clause.Verbs.Any(v => v.Role == Role.Attach && v.Frame.Verb is "staan" or "liggen" or "bevatten" && TenseReader.Of(v, clause) == Tense.Present) && AnnexWords.Has(clause);
        var finds = clause.Verbs.Any(v => v.Frame.Verb is "treffen" or "vinden" && v.Shape is VerbShape.Present or VerbShape.Infinitive && TenseReader.Of(v, clause) is not Tense.Past);
        return stands || finds || clause.HasAny(Placed) && (clause.HasAny(WordList.Named("being")) || clause.HasAny(WordList.Named("passive")) || clause.HasAny(WordList.Named("perfect")));
    }

    /// <summary>"gaat hierbij", "gaat als bijlage bij deze brief", "hoort bij deze brief", "vergezelt deze brief".</summary>
    private static bool GoesWith(Clause clause, bool along)
    {
        var goes = clause.Verbs.FirstOrDefault(v => v.Frame is { Verb: "gaan" or "komen" or "horen" or "behoren" or "liggen", Particle: null or "mee", Role: Role.Attach or Role.Reach } && TenseReader.Of(v, clause) == Tense.Present);
        if (clause.Verbs.Any(v => v.Frame.Verb is "vergezellen" && v.Shape == VerbShape.Present) && clause.HasSequence("deze", "brief")) return true;
        if (goes == default || !along || clause.Has("u") && goes.Frame.Verb is "horen") return false;
        return !clause.Places.Any(p => p > goes.Token && NoSubject.Contains(clause.WordAt(p)) && !ThingReader.IsPaperWord(clause.WordAt(p - 1)));
    }

    /// <summary>"Bijgaand de kaart van de havens", "; de vragenlijst als bijlage 2".</summary>
    private static bool IsVerbless(Clause clause, bool along) => along && !clause.HasFinite && OpensWithJoined(clause);

    private static bool OpensWithJoined(Clause clause) => clause.Opener.Length == 0 && clause.WordAt(clause.Places[0]) is "bijgaand" or "bijgevoegd" or "hierbij" or "bijgesloten";

    /// <summary>"Hierbij bied ik u … aan", "u treft … aan", "Met deze brief doe ik uw Kamer … toekomen".</summary>
    private static bool IsHanded(Clause clause, SentenceReading sentence)
    {
        if (!sentence.Parties.HasAssembly(clause)) return false;
        var isNow = NowWords.Has(clause) || clause.IsInfinitival && sentence.Before(clause) is { } host && PromiseReader.IsOccasion(host);
        if (isNow && clause.Verbs.Any(v => Hands(v, clause))) return true;
        if (sentence.Speech != Speech.Written) return false;
        if (IsFoundToo(clause)) return true;
        var sends = clause.Verbs.Any(v => v.Role == Role.Send && v.Frame.Verb is "bieden" or "zenden" or "sturen" or "doen" && TenseReader.Of(v, clause) == Tense.Present);
        return sends && sentence.Parties.HasGovernment(clause) && PromiseReader.Read(clause, sentence) is null;
    }

    private static bool Hands(VerbUse use, Clause clause)
    {
        var verb = use.Role is Role.Send or Role.Receive || use.Frame.Words is ["ter", "kennis"];
        var refers = use.Frame.Verb is "delen" && use.Role == Role.Tell;
        return verb && !refers && TenseReader.Of(use, clause) is Tense.Present or Tense.Able or Tense.Future;
    }

    /// <summary>"Dit plan treft u eveneens aan": as what the sentence before handed over.</summary>
    public static bool IsFoundToo(Clause clause)
    {
        var finds = clause.Verbs.Any(v => v.Frame is { Verb: "treffen", Particle: "aan" } && v.Shape == VerbShape.Present);
        return finds && (clause.Has("ook") || clause.Has("eveneens") || clause.Has("tevens") || clause.Has("daarnaast") || clause.Has("voorts"));
    }

    /// <summary>Papers where there are any; else the first thing named.</summary>
    private static List<Thing> Chosen(List<Thing> things, SentenceReading sentence)
    {
        var papers = things.Where(t => ThingReader.IsPaper(sentence, t) || IsLetterOf(sentence, t)).ToList();
        return papers.Count > 0 ? papers : [things[0]];
    }

    private static bool IsCarrier(SentenceReading sentence, Thing thing)
    {
        var isAnnex = Enumerable.Range(thing.First, thing.Last - thing.First + 1).Take(3).Any(i => AnnexWords.IsAnnex(sentence.Tokens[i].Word) || sentence.Tokens[i].Word is "stukken" or "documenten");
        var isThisLetter = !IsLetterOf(sentence, thing) && sentence.Tokens[thing.Last].Word is "brief" or "beantwoording" or "antwoorden" or "nota" && sentence.Tokens[Math.Max(0, thing.Last - 1)].Word is "deze" or "de" or "dit";
        return isAnnex || isThisLetter;
    }

    /// <summary>"de begeleidende brief van de kustwacht": a letter, but not this one.</summary>
    private static bool IsLetterOf(SentenceReading sentence, Thing thing) =>
        Enumerable.Range(thing.First, thing.Last - thing.First + 1).Any(i => sentence.Tokens[i].Word.EndsWith("brief", StringComparison.Ordinal) && i + 1 < sentence.Tokens.Length && sentence.Tokens[i + 1].Word is "van" or "waarmee");

    /// <summary>The answers that the letter itself consists of.</summary>
    private static bool IsOwnAnswer(SentenceReading sentence, Thing thing) =>
        Enumerable.Range(thing.First, Math.Min(3, thing.Last - thing.First + 1)).Any(i => sentence.Tokens[i].Word is "antwoorden" or "beantwoording" or "antwoord") && !sentence.Tokens.Any(t => AnnexWords.IsAnnex(t.Word));
}
