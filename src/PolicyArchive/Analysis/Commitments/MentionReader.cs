using System.Collections.Frozen;
using PolicyArchive.Analysis.Enclosures;
using PolicyArchive.Analysis.Language;
using PolicyArchive.Documents.Findings;

namespace PolicyArchive.Analysis.Commitments;

/// <summary>Decides whether a clause looks back at a promise of the government to the assembly: "heb ik toegezegd", "zoals toegezegd", "de toegezegde brief", "mijn toezegging om".</summary>
internal static class MentionReader
{
    private static readonly FrozenSet<string> Perfect = WordList.Named("perfect");
    private static readonly FrozenSet<string> ThirdParty = WordList.Named("third-party");
    private static readonly FrozenSet<string> Money = WordList.Named("money");
    private static readonly FrozenSet<string> Occasions = "debat overleg commissiedebat commissie commissievergadering raadsvergadering vergadering wetgevingsoverleg notaoverleg kamerbrief statenbrief raadsbrief raadsinformatiebrief".Split(' ').ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Ahead = "zou zouden zal zullen ga gaat gaan".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static Verdict? Read(Clause clause, SentenceReading sentence)
    {
        foreach (var use in clause.Verbs)
        {
            var looksBack = use.Role switch
            {
                Role.Pledge => IsPledged(use, clause, sentence),
                Role.Announce => IsAnnounced(use, clause, sentence),
                Role.Await => OutstandingReader.IsAwaited(use, clause, sentence),
                _ => OutstandingReader.WasDue(use, clause, sentence),
            };
            if (looksBack) return new Verdict(clause, IsMention: true, PromiseStrength.Explicit, use);
        }

        if (ExpectationReader.Read(clause, sentence) is { } expectation) return expectation;
        var named = NounReader.NamesPromise(clause, sentence) || HasPledgedThing(clause, sentence) || NamesNumber(clause, sentence) || DeclaredReady(clause, sentence) || MeetsIt(clause, sentence);
        return named ? new Verdict(clause, IsMention: true, PromiseStrength.Explicit, null) : null;
    }

    private static bool IsPledged(VerbUse use, Clause clause, SentenceReading sentence)
    {
        var isRelative = use.Shape == VerbShape.Present && clause.Opener is "die" && sentence.Parties.HasGovernment(clause);
        if (isRelative) return !PromiseReader.IsNegated(clause);
        if (use.Shape is not (VerbShape.Participle or VerbShape.Past) || PromiseReader.IsNegated(clause) || NarratedTense.IsTold(use, clause, sentence) || IsGrant(use, clause) || IsElsewhere(clause, sentence)) return false;
        var active = use.Shape == VerbShape.Past || clause.HasAny(Perfect);
        var governs = sentence.Parties.HasGovernment(clause) || IsRelativeToGovernment(clause, sentence);
        var reachesUs = sentence.Speech is not Speech.Member && clause.Places.Any(p => clause.WordAt(p) is "mij" && clause.WordAt(p - 1) is not ("namens" or "door" or "van" or "met")) || clause.Has("ons") && sentence.Parties.SpeakerGoverns;
        var youDid = active && (clause.HasSequence("u", "heeft") || clause.HasSequence("u", "hebt") || clause.HasSequence("heeft", "u") || clause.HasSequence("hebt", "u")) && !Parties.HasSpeaker(clause);
        if (youDid) return !reachesUs && !sentence.IsQuestion;
        if (active) return governs && !reachesUs && !ReachesOthers(clause, sentence) && !IsBetweenOffices(clause, sentence);
        if (clause.HasAny(WordList.Named("passive")) && !clause.HasAny(WordList.Named("being"))) return false;
        return sentence.Parties.HasAssembly(clause) || !reachesUs && !ReachesOthers(clause, sentence);
    }

    /// <summary>"heb ik een subsidie toegezegd": money, which goes to others.</summary>
    private static bool IsGrant(VerbUse use, Clause clause) =>
        Money.Contains(clause.WordAt(use.Token - 1)) && clause.Places.Any(p => p > use.Token - 5 && p < use.Token && clause.WordAt(p) is "een" or "de" or "het" || p == use.Token - 2 && clause.WordAt(p).All(char.IsAsciiDigit));

    /// <summary>Before a council: "De minister heeft de Tweede Kamer toegezegd" is a promise in another house.</summary>
    private static bool IsElsewhere(Clause clause, SentenceReading sentence) =>
        sentence.Parties.IsLocal && clause.HasSequence("tweede", "kamer") && (clause.Has("minister") || clause.Has("staatssecretaris") || clause.Has("kabinet"));

    /// <summary>In a member's speech "ik" is no minister, but "die de minister heeft toegezegd" is.</summary>
    private static bool IsRelativeToGovernment(Clause clause, SentenceReading sentence) => sentence.Parties.NamesGovernment(clause);

    /// <summary>"aan het gemeentebestuur", "omwonenden", "door de provincie".</summary>
    private static bool ReachesOthers(Clause clause, SentenceReading sentence)
    {
        if (sentence.Parties.HasAssembly(clause)) return false;
        if (clause.Has("ze") || clause.Has("hen") || RecipientReader.IsOther(clause, sentence)) return true;
        var toOther = clause.Places.Any(p => clause.WordAt(p) is "aan" && clause.WordAt(p + 1).Length > 1 && clause.WordAt(p + 1) is not ("te" or "worden" or "wordt" or "mij" or "ons"));
        var byOther = clause.Has("door") && !clause.HasAny(WordList.Named("government")) && !clause.Has("mij") && !clause.Has("mijn") && !clause.Has("ons");
        return toOther || byOther || clause.Places.Any(p => ThirdParty.Contains(clause.WordAt(p)) && (IsRecipientPlace(clause, p) || IsBareObject(clause, p, sentence)));
    }

    /// <summary>"heeft de minister de ondernemingsraad beloofd": a noun group before the verb, under no preposition, that is no government here.</summary>
    private static bool IsBareObject(Clause clause, int place, SentenceReading sentence)
    {
        var pledge = clause.Verbs.Where(v => v.Role == Role.Pledge).Select(v => v.Token).DefaultIfEmpty(-1).Max();
        var isOwned = clause.WordAt(place - 1) is "de" or "het" or "mijn" or "onze" or "zijn" or "haar" or "hun" or "alle";
        return place < pledge && isOwned && !WordList.Named("preposition").Contains(clause.WordAt(place - 2)) && !sentence.Parties.IsNamedGovernment(clause, place);
    }

    /// <summary>"De gedeputeerde heeft de wethouder toegezegd": a promise of one executive to another.</summary>
    private static bool IsBetweenOffices(Clause clause, SentenceReading sentence)
    {
        var offices = clause.Places.Where(p => sentence.Parties.IsNamedGovernment(clause, p)).ToList();
        return offices.Count > 1 && clause.WordAt(offices[^1] - 1) is "de" or "het" && Verbs.IsAuxiliary(clause.WordAt(offices[^1] - 2)) && !sentence.Parties.HasAssembly(clause);
    }

    public static bool IsPaper(string word) => word is "brief" or "reactie" or "antwoord" or "antwoorden" or "notitie" or "informatie" or "bericht" || word.EndsWith("brief", StringComparison.Ordinal) || word.EndsWith("reactie", StringComparison.Ordinal) || ThingReader.IsPaperWord(word);

    private static bool IsRecipientPlace(Clause clause, int place) =>
        clause.Places[0] == place || clause.WordAt(place - 1) is "aan" || clause.WordAt(place - 2) is "aan" || clause.WordAt(place - 1) is "is" or "heeft" or "hebben" or "zijn" || clause.WordAt(place - 2) is "is" or "heeft";

    /// <summary>"heb ik aangekondigd dat uw Kamer … zou ontvangen", "is met uw Kamer afgesproken".</summary>
    private static bool IsAnnounced(VerbUse use, Clause clause, SentenceReading sentence)
    {
        if (IsAnnouncedThere(use, clause, sentence)) return true;
        if (use.Frame.Verb is "noemen" || TenseReader.Of(use, clause) != Tense.Past || PromiseReader.IsNegated(clause) || NarratedTense.IsTold(use, clause, sentence)) return false;
        var active = clause.HasAny(Perfect) || use.Shape == VerbShape.Past;
        if (active && !sentence.Parties.HasGovernment(clause)) return false;
        var agreed = use.Frame.Verb is "spreken" && clause.Has("met") && sentence.Parties.HasAssembly(clause);
        var announcedThing = use.Frame.Verb is "kondigen" && (clause.Opener is "die" or "dat" || clause.Has("die")) && sentence.Parties.NamesGovernment(clause);
        var announcedThere = use.Frame.Verb is "kondigen" && active && clause.Places.Any(p => Occasions.Contains(clause.WordAt(p))) && clause.Places.Any(p => IsPaper(clause.WordAt(p)) && clause.WordAt(p - 1) is "een" or "het" or "de");
        return agreed || announcedThing || announcedThere || HasPromisedContent(clause, sentence);
    }

    /// <summary>"De monitor die in de notitie werd aangekondigd", "De evaluatie die wij in onze brief noemden".</summary>
    private static bool IsAnnouncedThere(VerbUse use, Clause clause, SentenceReading sentence)
    {
        var isOfPaper = (clause.Opener is "die" or "dat" && sentence.Before(clause) is { } before && IsPaperAtEnd(before) || clause.Places.Any(p => clause.WordAt(p) is "die" && IsPaper(clause.WordAt(p - 1)))) && clause.Places.Any(p => clause.WordAt(p) is "in" or "bij" or "tijdens");
        if (!isOfPaper || PromiseReader.IsNegated(clause) || sentence.Speech is not Speech.Written) return false;
        var isPassive = use.Frame.Verb is "kondigen" && use.Shape == VerbShape.Participle && (clause.HasAny(WordList.Named("past-passive")) || clause.Has("is"));
        return isPassive && !clause.Has("door") || use.Frame.Verb is "noemen" && use.Shape == VerbShape.Past && sentence.Parties.HasGovernment(clause);
    }

    private static bool IsPaperAtEnd(Clause clause) => clause.Places.TakeLast(3).Any(p => IsPaper(clause.WordAt(p)));

    private static bool HasPromisedContent(Clause clause, SentenceReading sentence)
    {
        var next = sentence.Clauses.IndexOf(clause) + 1;
        if (next >= sentence.Clauses.Count) return false;
        var isInterrupted = sentence.Clauses[next].Verbs.Any(v => v.Shape == VerbShape.Participle) && sentence.Clauses[next].HasAny(Perfect) && next + 1 < sentence.Clauses.Count;
        var content = sentence.Clauses[isInterrupted ? next + 1 : next];
        if (PromiseReader.IsToldToMe(clause, content)) return false;
        var ahead = content.Opener is "dat" && (content.HasAny(Ahead) || content.HasAny(WordList.Named("passive"))) || content.IsInfinitival;
        var isThere = content.HasAny(WordList.Named("would")) && content.Has("er") && (content.Has("zijn") || content.Has("liggen") || content.Has("komen")) && sentence.Parties.HasAssembly(clause);
        if (isThere) return true;
        var reaches = content.Verbs.Any(v => v.Role is Role.Send or Role.Return || v.Role is Role.Tell or Role.Receive or Role.Reach && sentence.Parties.HasAssembly(content));
        return ahead && reaches;
    }

    private static bool IsPaperAfter(Clause clause, int place)
    {
        var next = clause.WordAt(place + 1);
        return next.EndsWith("brief", StringComparison.Ordinal) || ThingReader.IsPaperWord(next);
    }

    /// <summary>"is nog geen brief ontvangen over de veren (T02101)": owed by the number that a griffie gave the promise.</summary>
    private static bool NamesNumber(Clause clause, SentenceReading sentence) =>
        sentence.Speech is Speech.Written && sentence.Sentence.Zone is Structure.Zone.Body && sentence.Tokens.Length > 6 && clause.Places.Any(p => clause.WordAt(p - 1) is "(" && IsRegisterNumber(clause.WordAt(p))) && IsOwed(clause);

    private static bool IsOwed(Clause clause) => clause.Has("nog") || clause.Has("had") || clause.Has("hadden") || clause.HasAny(WordList.Named("would"));

    private static bool IsRegisterNumber(string word) => word[0] is 't' && (word.Length == 6 && word.Skip(1).All(char.IsAsciiDigit) || word.StartsWith("tz2", StringComparison.Ordinal) && word.Length > 8);

    /// <summary>"heb ik mij bereid verklaard", "Die bereidheid heb ik uitgesproken".</summary>
    private static bool DeclaredReady(Clause clause, SentenceReading sentence)
    {
        var declared = clause.Has("bereid") && (clause.Has("verklaard") || clause.Has("getoond")) || clause.Has("bereidheid") && (clause.Has("uitgesproken") || clause.Has("getoond"));
        return declared && clause.HasAny(Perfect) && sentence.Parties.HasGovernment(clause) && !ReachesOthers(clause, sentence) && !PromiseReader.IsNegated(clause);
    }

    /// <summary>"Met deze brief voldoe ik daaraan", after the sentence that names the promise.</summary>
    private static bool MeetsIt(Clause clause, SentenceReading sentence) =>
        (clause.Has("daaraan") || clause.Has("hieraan")) && clause.Verbs.Any(v => v.Role == Role.Fulfil && v.Frame.Verb is "voldoen") && !PromiseReader.IsNegated(clause) && sentence.FollowsPledge.Value;

    /// <summary>"de toegezegde brief", not "de toegezegde middelen".</summary>
    private static bool HasPledgedThing(Clause clause, SentenceReading sentence)
    {
        foreach (var place in clause.Places)
        {
            if (clause.WordAt(place) is "gestelde" && clause.WordAt(place - 1) is "vooruitzicht") return true;
            if (clause.WordAt(place) is not ("toegezegde" or "beloofde" or "aangekondigde")) continue;
            if (clause.WordAt(place) is "beloofde" && clause.WordAt(place - 1) is not ("de" or "het" or "mijn")) continue;
            if (clause.WordAt(place) is "aangekondigde" && !IsPaperAfter(clause, place)) continue;
            var money = Money.Contains(clause.WordAt(place + 1)) || Money.Contains(clause.WordAt(place + 2));
            var byOther = clause.WordAt(place - 3) is "door" && !WordList.Named("government").Contains(clause.WordAt(place - 1)) && clause.WordAt(place - 1) is not ("mij" or "ons");
            if (!money && !byOther) return true;
        }

        return false;
    }
}
