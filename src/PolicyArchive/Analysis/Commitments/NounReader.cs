using System.Collections.Frozen;
using PolicyArchive.Analysis.Language;

namespace PolicyArchive.Analysis.Commitments;

/// <summary>Tells what the noun "toezegging" is doing: making a promise, naming one with its content, or merely pointing.</summary>
internal static class NounReader
{
    private static readonly FrozenSet<string> Nouns = "toezegging toezeggingen belofte".Split(' ').ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Definite = "de mijn haar zijn onze uw eerdere gedane een conform overeenkomstig ingevolge gemaakte door".Split(' ').ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Content = "om dat over aan van inzake betreffende tijdens uit in zoals gedaan die met waarin omtrent tot rond ten te op rondom".Split(' ').ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Doing = "doe doen zeg heb herhaal bevestig noteer noteren".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Giving = "doen doe doet geven geef geeft".Split(' ').ToFrozenSet(StringComparer.Ordinal);
    public static readonly FrozenSet<string> Thanks = "dank bedank bedanken danken blij tevreden erkentelijk waardeer fijn mooi".Split(' ').ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Kept = "nagekomen afgedaan voldaan ingelost uitgevoerd na nakomen gestand".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>"Die toezegging doe ik", "Dat is bij dezen een toezegging".</summary>
    public static bool MakesPromise(Clause clause, SentenceReading sentence)
    {
        if (PromiseReader.IsNegated(clause) || !clause.Has("toezegging")) return false;
        var does = clause.HasAny(Doing) && sentence.Parties.HasGovernment(clause) && !clause.HasAny(WordList.Named("perfect"));
        var declares = clause.HasSequence("bij", "dezen") || clause.HasSequence("bij", "deze") || clause.HasSequence("is", "een", "toezegging") || clause.HasSequence("een", "toezegging", "waard");
        return does && !clause.HasAny(WordList.Named("would")) || declares;
    }

    /// <summary>"mijn toezegging om …", "de toezegging aan het lid …"; not "deze toezegging" and not "haar toezeggingen" without a word about what.</summary>
    public static bool NamesPromise(Clause clause, SentenceReading sentence)
    {
        if (sentence.IsQuestion) return false;
        foreach (var place in clause.Places)
        {
            if (Nouns.Contains(clause.WordAt(place)) && IsNamed(clause, place, sentence)) return true;
        }

        return false;
    }

    private static bool IsNamed(Clause clause, int place, SentenceReading sentence)
    {
        var after = clause.WordAt(place + 1);
        var before = clause.WordAt(place - 1);
        var beforeThat = clause.WordAt(place - 2);
        var wished = before is "de" or "een" && (clause.HasAny(WordList.Named("want")) || clause.HasSequence("ik", "vraag") || clause.HasSequence("vraag", "ik") || clause.Has("vraagt"));
        if (wished) return false;
        var definite = Definite.Contains(before) || Definite.Contains(beforeThat);
        var refused = PromiseReader.IsNegated(clause) && (clause.HasAny(WordList.Named("can")) || clause.HasAny(Giving)) && !clause.HasAny(WordList.Named("perfect"));
        var describes = Content.Contains(after) || after is "," && Content.Contains(clause.WordAt(place + 2)) || after is "(";
        var numbered = after.Length > 3 && after[0] == 't' && char.IsDigit(after[^1]);
        var done = (after is "is" or "was" || before is "die") && clause.Has("gedaan") && !PromiseReader.IsNegated(clause) && clause.WordAt(place) is "toezegging";
        var single = clause.WordAt(place) is "toezegging" && before is "de" or "deze" or "die" or "uw" or "haar" or "zijn" or "mijn" or "onze";
        if (ToOthers(clause, place, sentence) || IsTakenUpInDenial(clause, sentence)) return false;
        var thanked = single && sentence.Speech == Speech.Member && clause.HasAny(Thanks) && !PromiseReader.IsNegated(clause);
        var kept = single && (clause.HasAny(Kept) || clause.Verbs.Any(v => v.Role == Role.Fulfil && v.Frame.Verb is "lossen" or "doen" && v.Frame.Words.Length > 0 && v.Frame.Words[0] is not "af")) && !PromiseReader.IsNegated(clause) && !clause.HasAny(WordList.Named("future")) && before is not "uw";
        if (numbered || done || thanked || kept) return true;
        var plain = clause.WordAt(place) is "belofte";
        var many = clause.WordAt(place) is "toezeggingen" && after is not ("om" or "dat" or "over" or "inzake" or "aan");
        return definite && describes && !refused && !plain && !many;
    }

    /// <summary>"een toezegging aan zijn klanten", "aan de gemeente": not to the assembly or one of its members.</summary>
    private static bool ToOthers(Clause clause, int place, SentenceReading sentence)
    {
        var aan = clause.WordAt(place + 1) is "aan";
        return aan && !sentence.Parties.HasAssembly(clause) && (clause.WordAt(place + 2) is "zijn" or "haar" or "hun" or "mijn" || WordList.Named("third-party").Contains(clause.WordAt(place + 3)) || WordList.Named("third-party").Contains(clause.WordAt(place + 2)));
    }

    /// <summary>"Een toezegging dat er niets sluit, die ga ik niet doen".</summary>
    private static bool IsTakenUpInDenial(Clause clause, SentenceReading sentence) =>
        sentence.Clauses.SkipWhile(c => c != clause).Skip(1).Any(c => c.WordAt(c.Places[0]) is "die" or "dat" && PromiseReader.IsNegated(c) && c.HasAny(Giving));
}
