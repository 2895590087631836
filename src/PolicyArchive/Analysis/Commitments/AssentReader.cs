using System.Collections.Frozen;
using PolicyArchive.Analysis.Language;

namespace PolicyArchive.Analysis.Commitments;

/// <summary>Recognises a promise that consists of agreeing: "Ja, dat doe ik", "De minister knikt", "Daar ben ik toe bereid".</summary>
internal static class AssentReader
{
    private const int LongestAssent = 16;

    private static readonly FrozenSet<string> Yes = WordList.Named("assent");
    private static readonly FrozenSet<string> StrongYes = "ja jazeker jawel zeker uiteraard natuurlijk vanzelfsprekend akkoord".Split(' ').ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Doing = "doe doen regel beloof bereid zoek stuur uitzoeken regelen meenemen nagaan sturen".Split(' ').ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Pointers = "dat die daar daarvoor dit dan graag".Split(' ').ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Likings = "redelijk goed goede prima uitstekend uitstekende verstandig nuttig zinvol mooi".Split(' ').ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Handling = "lever maak pak bezorg verstrek regel mail".Split(' ').ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Ongoing = "nu ook sinds al reeds inderdaad blijf blijven altijd steeds samen met bijvoorbeeld".Split(' ').ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Nods = "knikt knikken beaamt instemt instemmend bevestigend".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>A gesture or a reported yes of the government.</summary>
    public static bool IsNod(SentenceReading sentence)
    {
        if (sentence.Tokens.Length > LongestAssent || sentence.IsQuestion) return false;
        var clause = sentence.Clauses.FirstOrDefault(c => c.HasAny(Nods) || c.HasSequence("stemt", "in") || c.HasSequence("stemt", "daarmee", "in") || c.HasSequence("zegt", "ja") || c.Has("steekt") && (c.Has("duim") || c.Has("duimen")) || Answers(c, sentence));
        return clause is not null && sentence.Parties.NamesGovernment(clause) && !PromiseReader.IsNegated(clause);
    }

    /// <summary>"De wethouder zegt dat toe", "Dat zeg ik toe": what is promised was asked before.</summary>
    public static bool PledgesThat(SentenceReading sentence)
    {
        var isShort = sentence.Tokens.Length <= 9 && sentence.Clauses.Count == 1 && !sentence.IsQuestion;
        return isShort && sentence.Clauses[0].Has("dat") && sentence.Clauses[0].Verbs.Any(v => v.Role == Role.Pledge) && sentence.Parties.HasGovernment(sentence.Clauses[0]) && !PromiseReader.IsNegated(sentence.Clauses[0]);
    }

    /// <summary>A short sentence that says no more than yes to what was asked: it points ("dat", "daar") and does ("doe", "regel").</summary>
    public static bool IsDeed(SentenceReading sentence)
    {
        if (sentence.Tokens.Length > LongestAssent || sentence.IsQuestion || sentence.Speech != Speech.Spoken) return false;
        return sentence.Clauses.Any(clause => IsDeed(clause, sentence) || IsWelcome(clause, sentence));
    }

    /// <summary>"Dat komt in orde", "Geen probleem, wat mij betreft", "Daar is niets op tegen": says yes without saying who does what.</summary>
    public static bool IsSettled(SentenceReading sentence)
    {
        if (sentence.Speech != Speech.Spoken || sentence.IsQuestion || sentence.Tokens.Length is 0 or > 9 || sentence.Clauses.Count == 0) return false;
        var clause = sentence.Clauses[0];
        var arranged = (clause.Has("komt") || clause.Has("is")) && (clause.HasSequence("in", "orde") || clause.HasSequence("voor", "elkaar")) || clause.HasSequence("wordt", "geregeld") || clause.HasSequence("wordt", "voor", "gezorgd");
        var unopposed = clause.WordAt(clause.Places[0]) is "geen" && clause.WordAt(clause.Places[0] + 1) is "probleem" or "bezwaar" && !clause.HasFinite;
        var untroubled = clause.HasSequence("is", "niets", "op", "tegen") || clause.HasSequence("is", "niets", "tegen") || clause.HasSequence("is", "geen", "bezwaar", "tegen");
        var likes = clause.Has("lijkt") && (clause.Has("mij") || clause.Has("me")) && clause.HasAny(Likings) && clause.WordAt(clause.Places[0]) is "dat" or "dit" && !PromiseReader.IsNegated(clause);
        if (likes || IsGoodSo(sentence)) return true;
        return unopposed || untroubled || arranged && !PromiseReader.IsNegated(clause);
    }

    /// <summary>"Dat kan", "Dat is goed", "Doe ik", "Met alle plezier": the whole of the sentence.</summary>
    private static bool IsGoodSo(SentenceReading sentence)
    {
        var words = string.Join(' ', sentence.Tokens.Where(t => !t.IsMark && t.Word is not ("hoor" or "voorzitter" or "zeker" or "best" or "ja")).Select(t => t.Word));
        return words is "dat kan" or "dat moet kunnen" or "dat is goed" or "is goed" or "doe ik" or "doen we" or "doen wij" or "met alle plezier" or "met plezier" or "met alle liefde";
    }

    /// <summary>"De staatssecretaris kan zich daarin vinden", "Hij gaat daarmee akkoord": told of the government, after a request.</summary>
    public static bool Concurs(SentenceReading sentence)
    {
        if (sentence.Speech != Speech.Reported || sentence.IsQuestion || sentence.Tokens.Length > 10 || sentence.Clauses.Count != 1) return false;
        var clause = sentence.Clauses[0];
        var finds = clause.Has("vinden") && clause.HasAny(WordList.Named("can")) && (clause.Has("daarin") || clause.Has("hierin"));
        var agrees = clause.Has("akkoord") || clause.Has("bereid") && clause.Has("daartoe");
        return (finds || agrees) && sentence.Parties.NamesGovernment(clause) && !PromiseReader.IsNegated(clause);
    }

    /// <summary>"Zeker wanneer het tegenvalt", "Ja, ook als het langer duurt": a yes that takes up the condition of the question.</summary>
    public static bool IsYesIfSo(SentenceReading sentence)
    {
        if (sentence.IsQuestion || sentence.Tokens.Length > 14 || sentence.Clauses.Count != 2) return false;
        return sentence.Tokens.Take(3).Any(t => StrongYes.Contains(t.Word)) && sentence.Clauses[1].IsConditional && !sentence.Clauses[0].HasFinite && !sentence.Clauses.Any(PromiseReader.IsNegated);
    }

    /// <summary>"Op de vraag van mevrouw X antwoordt zij: zeker."</summary>
    private static bool Answers(Clause clause, SentenceReading sentence) =>
        sentence.Sentence.Text.Contains(':') && clause.Verbs.Any(v => v.Frame.Verb is "antwoorden" or "zeggen" && v.Shape == VerbShape.Present) && sentence.Tokens.SkipWhile(t => t.Word is not ":").Any(t => Yes.Contains(t.Word));

    /// <summary>"Tegen zo'n lijst heb ik geen bezwaar", "Dat lijkt mij een goed idee", "Die suggestie neem ik over".</summary>
    private static bool IsWelcome(Clause clause, SentenceReading sentence)
    {
        var unopposed = clause.Has("geen") && (clause.Has("bezwaar") || clause.Has("probleem")) && sentence.Parties.HasGovernment(clause);
        var takesOver = clause.Has("suggestie") && (clause.Has("over") || clause.Has("mee")) && sentence.Parties.HasGovernment(clause);
        var agreed = clause.Has("afgesproken") && clause.Places.Count <= 4;
        return (unopposed || takesOver || agreed) && !clause.Has("niet");
    }

    /// <summary>Only a word of assent: "Ja.", "Zeker, voorzitter."</summary>
    public static bool IsBareYes(SentenceReading sentence)
    {
        if (sentence.IsQuestion || sentence.Tokens.Length > 6) return false;
        return sentence.Tokens.All(t => t.IsMark || Yes.Contains(t.Word) || t.Word is "voorzitter" or "dat" or "hoor" or "met" or "liefde" or "genoegen" or "is" or "doen" or "we" or "mevrouw" or "heer" or "de")
            && sentence.Tokens.Any(t => Yes.Contains(t.Word));
    }

    /// <summary>A yes with a word of how: "Ongelakt, jazeker", "Met die voetnoot erbij: ja hoor", "Jazeker, waarom niet".</summary>
    public static bool IsYesWithMore(SentenceReading sentence)
    {
        var words = sentence.Tokens.Where(t => !t.IsMark).ToList();
        if (sentence.IsQuestion || words.Count is 0 or > 8) return false;
        var isYes = StrongYes.Contains(words[0].Word) || StrongYes.Contains(words[^1].Word) || words[^1].Word is "hoor" && words.Count > 1 && StrongYes.Contains(words[^2].Word);
        return isYes && !sentence.Clauses.Any(PromiseReader.IsNegated) && !words.Any(w => w.Word is not ("hoor" or "zijn") && Verbs.IsFinite(w.Word));
    }

    /// <summary>"luidt het antwoord bevestigend", "Die vraag beantwoord ik bevestigend", "Het antwoord hierop is ja".</summary>
    public static bool IsWrittenYes(SentenceReading sentence)
    {
        if (!sentence.Sentence.Text.Contains("antwoord", StringComparison.OrdinalIgnoreCase)) return false;
        var clause = sentence.Clauses.FirstOrDefault(c => c.Has("bevestigend") || c.Has("antwoord") && c.HasSequence("is", "ja"));
        var answers = clause is not null && clause.Places.Any(p => clause.WordAt(p) is "antwoord" or "beantwoord" or "beantwoorden" or "beantwoordt" or "antwoorden");
        return answers && !sentence.IsQuestion && !PromiseReader.IsNegated(clause!);
    }

    private static bool IsDeed(Clause clause, SentenceReading sentence)
    {
        if (PromiseReader.IsNegated(clause) || !sentence.Parties.HasGovernment(clause) || !clause.IsMain) return false;
        var past = clause.HasAny(WordList.Named("perfect")) || clause.HasAny(WordList.Named("would"));
        var pointed = clause.Places.Take(3).Any(p => Pointers.Contains(clause.WordAt(p)));
        var does = clause.Places.Any(p => Doing.Contains(clause.WordAt(p)));
        does &= !clause.HasSequence("op", "zoek") && !clause.HasAny(Ongoing);
        does |= clause.WordAt(clause.Places[0]) is "daar" && (clause.Has("zorg") || clause.Has("zorgen"));
        does |= clause.WordAt(clause.Places[0]) is "dat" or "die" && Handling.Contains(clause.WordAt(clause.Places[0] + 1)) && clause.Places.Count <= 7;
        does |= clause.WordAt(clause.Places[0]) is "daar" && clause.HasSequence("ga", "ik") && clause.Has("achteraan");
        var isLong = clause.Places.Count > 9;
        return !past && pointed && does && !isLong && !ProcedureReader.IsLaterToday(clause, sentence);
    }
}
