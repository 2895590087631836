using System.Collections.Frozen;
using PolicyArchive.Analysis.Commitments;
using PolicyArchive.Analysis.Language;
using PolicyArchive.Documents.Findings;

namespace PolicyArchive.Analysis.Enclosures;

/// <summary>Decides of each clause whether it sends, promises or misses an enclosure.</summary>
internal static class EnclosureReader
{
    private static readonly FrozenSet<string> Attributes = "bijgevoegd bijgevoegde bijgaand bijgaande bijgesloten ingesloten meegezonden meegestuurde".Split(' ').ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Attached = "bijgevoegd toegevoegd gevoegd bijgesloten ingesloten meegezonden meegestuurd opgenomen bijgaand toegestuurd".Split(' ').ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Mistakes = "abuis abusievelijk ontbrak ontbrak ontbraken ontbreekt verzuimd verzuim vergissing ontbreken".Split(' ').ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Negation = WordList.Named("negation");

    public static EnclosureVerdict? Read(Clause clause, SentenceReading sentence)
    {
        if (IsElsewhere(clause) || sentence.IsQuestion) return null;
        if (IsOmitted(clause)) return new EnclosureVerdict(clause, EnclosureState.Omitted, [.. ThingReader.Read(clause).Where(t => t.Last > t.First)]);
        if (PromisesThing(clause, sentence) is { } promised) return promised;
        return SendsThing(clause, sentence);
    }

    /// <summary>"ter inzage gelegd", "het geredigeerd woordelijk verslag": nothing that goes with the document.</summary>
    private static bool IsElsewhere(Clause clause) => clause.Has("inzage") || clause.HasSequence("woordelijk", "verslag") || clause.HasSequence("beknopte", "verslag");

    private static bool IsOmitted(Clause clause)
    {
        var mistake = clause.HasAny(Mistakes);
        var negated = clause.HasAny(Negation) && clause.HasAny(Attached) && !clause.Has("opgenomen") && !clause.Has("toegevoegd");
        var about = negated || clause.Has("bijlage") || clause.Has("bijlagen") || clause.HasAny(Negation) || clause.Verbs.Any(v => v.Role == Role.Send) || clause.Has("meegezonden");
        var withheld = clause.HasAny(Negation) && NowWords.Has(clause) && clause.Verbs.Any(v => v.Frame.Verb is "treffen" or "vinden");
        return (mistake && about || negated || withheld) && !clause.HasAny(WordList.Named("future"));
    }

    private static EnclosureVerdict? PromisesThing(Clause clause, SentenceReading sentence)
    {
        if (sentence.Speech == Speech.Member || PromiseReader.IsNegated(clause)) return null;
        var attachesLater = clause.HasAny(Attached) && (clause.HasAny(WordList.Named("passive")) || clause.HasAny(WordList.Named("future"))) && (clause.Has("bijlage") || clause.Has("bijgevoegd") || clause.HasSequence("dit", "verslag"));
        var promise = PromiseReader.Read(clause, sentence);
        var sends = promise?.Verb is { Role: Role.Send or Role.Receive or Role.Reach } && promise.Verb.Value.Frame.Verb is not "horen" and not "delen" || promise?.Verb is { Role: Role.Send };
        var pledges = promise?.Verb is { Role: Role.Pledge };
        if (pledges) return PledgedThing(clause, sentence);
        if (sentence.Speech == Speech.Written && Follows(clause)) return new EnclosureVerdict(clause, EnclosureState.Promised, []);
        if (!sends && !attachesLater) return null;
        var sendsAlong = promise?.Verb?.Frame is { Verb: "zenden" or "sturen", Particle: "na" };
        var things = ThingReader.Read(clause).Where(t => sendsAlong || ThingReader.IsPaper(sentence, t)).ToList();
        if (things.Count > 0) return new EnclosureVerdict(clause, EnclosureState.Promised, things);
        if (Interrupted(clause, sentence) is { } subject) return new EnclosureVerdict(clause, EnclosureState.Promised, [subject]);
        return PointsBack(clause) ? new EnclosureVerdict(clause, EnclosureState.Promised, []) : null;
    }

    /// <summary>"Die evaluatie, zo kan ik melden, komt in het voorjaar naar de Kamer": the subject stands before the interruption.</summary>
    private static Thing? Interrupted(Clause clause, SentenceReading sentence)
    {
        var isRest = clause.Opener is "," && Verbs.IsFinite(clause.WordAt(clause.Places[0]));
        return isRest && ThingReader.Read(sentence.Clauses[0]) is [var subject, ..] && ThingReader.IsPaper(sentence, subject) ? subject : null;
    }

    /// <summary>"deze volgen", "die volgt separaat": what is named just before is still to come.</summary>
    private static bool Follows(Clause clause) =>
        clause.Places.Count <= 5 && clause.Places.Take(2).Any(place => clause.WordAt(place) is "deze" or "die" or "ze" or "zij") && (clause.Has("volgt") || clause.Has("volgen"));

    /// <summary>"zegt toe dat de Kamer een staat ontvangt": the thing stands in the clause after.</summary>
    private static EnclosureVerdict? PledgedThing(Clause clause, SentenceReading sentence)
    {
        var after = sentence.Clauses.Skip(sentence.Clauses.IndexOf(clause)).Take(2);
        foreach (var content in after)
        {
            var sends = content.Verbs.Any(v => v.Role is Role.Send or Role.Receive) && (sentence.Parties.HasAssembly(content) || content == clause);
            var things = ThingReader.Read(content).Where(t => ThingReader.IsPaper(sentence, t)).ToList();
            var tellsItself = content != clause && PromiseReader.Read(content, sentence) is not null;
            if (sends && (things.Count > 0 || PointsBack(content)) && !tellsItself) return new EnclosureVerdict(content, EnclosureState.Promised, things);
        }

        return null;
    }

    private static EnclosureVerdict? SendsThing(Clause clause, SentenceReading sentence)
    {
        if (Attribute(clause) is { } attribute) return attribute;
        if (IsOf(clause) is { } named) return named;
        if (OwnPageReader.Read(clause) is { } behind) return new EnclosureVerdict(clause, EnclosureState.Sent, [behind]);
        var isSilent = clause.HasAny(WordList.Named("past-passive")) || sentence.Speech == Speech.Member || PromiseReader.IsNegated(clause) || PromiseReader.IsLaw(clause) || clause.Has("hieronder");
        if (isSilent || sentence.Sentence.Text.EndsWith(':')) return null;
        var now = NowWords.Has(clause);
        var hands = clause.Verbs.Any(v => Hands(v, clause, sentence));
        var encloses = clause.Verbs.Any(v => v.Role == Role.Send && v.Frame.Particle is "bij" or "mee" or "in" && v.Frame.Verb is not "dienen" && TenseReader.Of(v, clause) == Tense.Present);
        var stands = now && clause.Verbs.Any(v => v.Role == Role.Attach && TenseReader.Of(v, clause) == Tense.Present) && clause.Places.Any(p => clause.WordAt(p) is "bijlage" or "bijlagen");
        var lies = now && clause.Has("bijlage") && clause.Verbs.Any(v => v.Frame.Verb is "liggen" or "gaan" or "zitten" && v.Shape == VerbShape.Present);
        var attached = encloses || stands || lies || clause.HasAny(Attached) && (clause.HasAny(WordList.Named("being")) || clause.HasAny(WordList.Named("passive")) || clause.Has("treft")) && (now || clause.Has("bijgevoegd") || clause.Has("bijgesloten") || clause.Has("meegezonden"));
        var sendsNow = sentence.Speech == Speech.Written && clause.Verbs.Any(v => v.Role == Role.Send && TenseReader.Of(v, clause) == Tense.Present && v.Frame.Verb is "bieden" or "zenden" or "sturen" or "doen" && v.Role == Role.Send)
            && sentence.Parties.HasGovernment(clause) && sentence.Parties.HasAssembly(clause) && PromiseReader.Read(clause, sentence) is null;
        if (!(now && hands) && !attached && !sendsNow) return null;
        var things = ThingReader.Read(clause).Where(t => (attached || !ThingReader.IsVague(sentence, t) || IsLetterOf(sentence, t)) && !IsCarrier(sentence, t) && !IsOwnAnswer(sentence, t)).ToList();
        if (!now && !attached) things = things.Where(t => ThingReader.IsPaper(sentence, t)).ToList();
        if (things.Count == 0 && lies && SubjectBefore(clause, sentence) is { } subject) things.Add(subject);
        return things.Count == 0 ? now && PointsBack(clause) ? new EnclosureVerdict(clause, EnclosureState.Sent, []) : null : new EnclosureVerdict(clause, EnclosureState.Sent, Chosen(things, sentence));
    }

    /// <summary>"Het ontwerp is gereed en ligt als bijlage 2 bij deze brief": the clause after "en" has the subject of the one before.</summary>
    private static Thing? SubjectBefore(Clause clause, SentenceReading sentence) =>
        clause.Opener is "en" && sentence.Before(clause) is { } before && ThingReader.Read(before) is [var subject, ..] ? subject : null;

    /// <summary>Papers where there are any; else the first thing named.</summary>
    private static List<Thing> Chosen(List<Thing> things, SentenceReading sentence)
    {
        var papers = things.Where(t => ThingReader.IsPaper(sentence, t) || IsLetterOf(sentence, t)).ToList();
        return papers.Count > 0 ? papers : [things[0]];
    }

    private static bool Hands(VerbUse use, Clause clause, SentenceReading sentence)
    {
        var verb = use.Role is Role.Send or Role.Receive || use.Frame.Words is ["ter", "kennis"];
        var refers = use.Frame.Verb is "delen" && use.Role == Role.Tell;
        return verb && !refers && TenseReader.Of(use, clause) is Tense.Present or Tense.Able or Tense.Future && sentence.Parties.HasAssembly(clause);
    }

    /// <summary>"De tweede bijlage is een tijdlijn", "Bijlage 1 bevat het rooster".</summary>
    private static EnclosureVerdict? IsOf(Clause clause)
    {
        var verb = clause.Places.Take(6).FirstOrDefault(p => clause.WordAt(p) is "is" or "bevat" or "betreft", -1);
        var annex = clause.Places.Take(5).FirstOrDefault(p => clause.WordAt(p) is "bijlage", -1);
        if (annex < 0 || verb < annex || verb > annex + 2) return null;
        var things = ThingReader.Read(clause).Where(t => t.First == verb + 1).ToList();
        return things.Count > 0 ? new EnclosureVerdict(clause, EnclosureState.Sent, things) : null;
    }

    /// <summary>"het bijgevoegde rapport", "bijgaande cijfers".</summary>
    private static EnclosureVerdict? Attribute(Clause clause)
    {
        for (var i = 0; i + 1 < clause.Places.Count; i++)
        {
            var place = clause.Places[i];
            if (!Attributes.Contains(clause.WordAt(place)) || clause.Places[i + 1] != place + 1) continue;
            var noun = clause.WordAt(place + 1);
            var isNoun = noun.Length > 3 && !clause.Verbs.Any(v => v.Token == place + 1) && !Verbs.IsFinite(noun) && char.IsLetter(noun[0]) && noun is not ("zijn" or "bij" or "zoals" or "geredigeerd" or "rapportje");
            var isPredicate = clause.WordAt(place).EndsWith('d') && (clause.WordAt(place - 1) is "is" or "zijn" or "als");
            if (!isNoun || isPredicate) continue;
            var last = i + 1;
            while (last + 1 < clause.Places.Count && clause.Places[last + 1] == clause.Places[last] + 1 && GoesOn(clause, clause.Places[last + 1])) last++;
            return new EnclosureVerdict(clause, EnclosureState.Sent, [new Thing(place + 1, clause.Places[last])]);
        }

        return null;
    }

    private static bool GoesOn(Clause clause, int place)
    {
        var word = clause.WordAt(place);
        return word is "van" or "over" || word is "aan" && clause.WordAt(place - 1).EndsWith("brief", StringComparison.Ordinal) || clause.WordAt(place - 1) is "aan" || clause.WordAt(place - 2) is "aan" && clause.WordAt(place - 1) is "de" || clause.WordAt(place - 3) is "aan" && clause.WordAt(place - 1) is "tweede" or "eerste" || clause.WordAt(place - 1) is "van" or "over" || clause.WordAt(place - 2) is "van" or "over" && clause.WordAt(place - 1) is "de" or "het";
    }

    private static bool IsCarrier(SentenceReading sentence, Thing thing) =>
        Enumerable.Range(thing.First, thing.Last - thing.First + 1).Take(3).Any(i => sentence.Tokens[i].Word is "bijlage" or "bijlagen" or "stukken" or "documenten") || sentence.Tokens[thing.First].Word is "deze" or "dit"
        || !IsLetterOf(sentence, thing) && sentence.Tokens[thing.Last].Word is "brief" && sentence.Tokens[Math.Max(0, thing.Last - 1)].Word is "deze" or "de";

    /// <summary>"de begeleidende brief van de kustwacht": a letter, but not this one.</summary>
    private static bool IsLetterOf(SentenceReading sentence, Thing thing) =>
        Enumerable.Range(thing.First, thing.Last - thing.First + 1).Any(i => sentence.Tokens[i].Word.EndsWith("brief", StringComparison.Ordinal) && i + 1 < sentence.Tokens.Length && sentence.Tokens[i + 1].Word is "van" or "waarmee");

    /// <summary>The answers that the letter itself consists of.</summary>
    private static bool IsOwnAnswer(SentenceReading sentence, Thing thing) =>
        Enumerable.Range(thing.First, Math.Min(3, thing.Last - thing.First + 1)).Any(i => sentence.Tokens[i].Word is "antwoorden" or "beantwoording" or "antwoord") && !sentence.Tokens.Any(t => t.Word is "bijlage" or "bijlagen");

    /// <summary>"u ontvangt deze in april", "die u hierbij opnieuw ontvangt"; not "deze brief" or "die uitkomsten".</summary>
    private static bool PointsBack(Clause clause) => clause.Opener is "die" || clause.HasSequence("het", "stuk") || clause.HasSequence("dat", "stuk") || clause.Places.Any(place => IsPronoun(clause, place));

    private static bool IsPronoun(Clause clause, int place)
    {
        if (clause.WordAt(place) is not ("deze" or "dit" or "die" or "dat" or "ze" or "hem" or "haar" or "het")) return false;
        if (WordList.Named("preposition").Contains(clause.WordAt(place - 1))) return false;
        var next = clause.WordAt(place + 1);
        return next.Length < 3 || next is "de" && clause.WordAt(place + 2) is "kamer" or "raad" or "staten" || next is "voorzien" or "samen" or "u" or "uw" or "aan" || Verbs.IsFinite(next) || WordList.Named("preposition").Contains(next) || WordList.Named("filler").Contains(next) || WordList.Named("when").Contains(next);
    }
}
