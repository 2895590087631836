using System.Collections.Frozen;
using PolicyArchive.Analysis.Language;

namespace PolicyArchive.Analysis.Enclosures;

/// <summary>
/// Finds the noun groups of a clause that are its things: they open with an article, a number or the name of a kind of paper and follow no
/// preposition. An enumeration is parted where "en", "alsmede" or a comma is followed by a new article.
/// </summary>
internal static class ThingReader
{
    private static readonly FrozenSet<string> Articles = "de het een mijn deze dit onze haar hun alle twee drie vier vijf zes zeven acht negen tien beide enkele diverse".Split(' ').ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Prepositions = WordList.Named("preposition");
    private static readonly FrozenSet<string> When = WordList.Named("when");
    private static readonly FrozenSet<string> Now = WordList.Named("now");
    private static readonly FrozenSet<string> Paper = WordList.Named("paper-ending");
    private static readonly FrozenSet<string> Vague = WordList.Named("vague-ending");
    private static readonly FrozenSet<string> Government = WordList.Named("government");
    private static readonly FrozenSet<string> Fillers = WordList.Named("filler");
    private static readonly FrozenSet<string> Pronouns = "ik wij we u uw hij zij ze mij zich jullie wordt worden".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The last paper named in a clause, though a preposition governs it: "legt de laatste hand aan het programma".</summary>
    public static Thing? LastPaper(Clause clause)
    {
        for (var i = clause.Places.Count - 1; i > 0; i--)
        {
            var isNamed = Names(clause.WordAt(clause.Places[i - 1])) || i > 1 && Names(clause.WordAt(clause.Places[i - 2]));
            var isVerb = Verbs.IsStrictlyFinite(clause.WordAt(clause.Places[i])) && clause.WordAt(clause.Places[i - 1]) is not ("de" or "een");
            if (isNamed && !isVerb && IsPaperWord(clause.WordAt(clause.Places[i]))) return new Thing(clause.Places[i], clause.Places[EndOf(clause, i)]);
        }

        return null;
    }

    private static bool Names(string word) => Articles.Contains(word) || word is "dat" or "die" or "zo'n";

    public static List<Thing> Read(Clause clause)
    {
        var things = new List<Thing>();
        var places = clause.Places;
        for (var i = 0; i < places.Count; i++)
        {
            if (!Opens(clause, i)) continue;
            var end = EndOf(clause, i);
            var thing = new Thing(places[i], places[end]);
            if (!IsParty(clause, thing)) things.Add(thing);
            i = end;
        }

        return things;
    }

    /// <summary>"het overzicht van de kosten": its head is a kind of paper.</summary>
    public static bool IsPaper(SentenceReading sentence, Thing thing) => HeadWords(sentence, thing).Any(IsPaperWord);

    /// <summary>"een brief", "bericht", "mijn reactie": the informing itself, no thing beside it.</summary>
    public static bool IsVague(SentenceReading sentence, Thing thing) => !IsPaper(sentence, thing) && HeadWords(sentence, thing).Any(w => EndsWithAny(w, Vague));

    public static bool IsPaperWord(string word) => !EndsWithAny(word, Vague) && EndsWithAny(word, Paper) || word is "aanbiedingsbrief" or "oplegbrief" or "begeleidingsbrief" or "kabinetsreactie";

    /// <summary>The words up to the first preposition, where the head of the group stands.</summary>
    private static IEnumerable<string> HeadWords(SentenceReading sentence, Thing thing)
    {
        for (var i = thing.First; i <= thing.Last; i++)
        {
            var word = sentence.Tokens[i].Word;
            if (i > thing.First && Prepositions.Contains(word)) yield break;
            yield return word;
        }
    }

    private static bool EndsWithAny(string word, FrozenSet<string> endings)
    {
        var lookup = endings.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var at = 0; at <= word.Length - 3; at++)
        {
            if ((at == 0 || at >= 3) && lookup.Contains(word.AsSpan(at))) return true;
        }

        return false;
    }

    private static bool Opens(Clause clause, int i)
    {
        var place = clause.Places[i];
        var word = clause.WordAt(place);
        var before = clause.WordAt(place - 1);
        var followsPreposition = Prepositions.Contains(before) && before is not ("om" or "conform") && !(before is "met" && (clause.Has("komt") || clause.Has("komen") || clause.Has("kom"))) && !(before is "naar" && (clause.Has("er") || clause.Has("streef")));
        if (followsPreposition && !IsBesides(clause, place) || before is "ter" or "ten") return false;
        if (IsVerb(clause, place)) return false;
        var pointed = word is "die" or "dat" && (IsPaperWord(clause.WordAt(place + 1)) || EndsWithAny(clause.WordAt(place + 1), Vague));
        return (pointed || Articles.Contains(word)) && !IsTimeGroup(clause, place) || char.IsDigit(word[0]) is false && IsPaperWord(word) && OpensBare(clause, place);
    }

    /// <summary>"het programma, vergezeld van de brief van …": a second thing.</summary>
    private static bool IsBesides(Clause clause, int place) =>
        clause.WordAt(place - 1) is "van" or "door" or "met" && clause.WordAt(place - 2) is "vergezeld" or "samen" or "tezamen";

    /// <summary>Without an article: "stuur ik u cijfers", but not the noun of "het volledige rapport".</summary>
    private static bool OpensBare(Clause clause, int place)
    {
        var before = clause.WordAt(place - 1);
        return before.Length < 2 || IsVerb(clause, place - 1) || Pronouns.Contains(before) || Fillers.Contains(before) || Now.Contains(before) || before is "kamer" or "raad";
    }

    private static int EndOf(Clause clause, int start)
    {
        var end = start;
        for (var i = start + 1; i < clause.Places.Count; i++)
        {
            var place = clause.Places[i];
            var isGap = place != clause.Places[i - 1] + 1 && clause.WordAt(place - 1) is not (",");
            if (isGap || Stops(clause, place)) break;
            end = i;
        }

        while (end > start && (clause.WordAt(clause.Places[end]) is "en" or "of" or "aan" or "toe" or "alsmede" or "ook" or "na" or "te" or "om" or "rond" or "deze" || IsTrailing(clause.Tokens[clause.Places[end]]))) end--;
        return end;
    }

    private static bool IsTrailing(Token token) => token.IsMark && token.Word is not ("’" or "”" or "»");

    private static bool Stops(Clause clause, int place)
    {
        var word = clause.WordAt(place);
        var next = clause.WordAt(place + 1);
        var before = clause.WordAt(place - 1);
        if (Articles.Contains(word) && !Prepositions.Contains(before) && !Articles.Contains(before)) return true;
        if (Fillers.Contains(word) && word is not "tot") return true;
        if (IsVerb(clause, place) || Pronouns.Contains(word) || Now.Contains(word) && !Articles.Contains(clause.WordAt(place - 1)) || word is "alsmede" or "evenals" or "inclusief" or "zoals" or "terug") return true;
        if (word is "en" or "of" or "," && Articles.Contains(next)) return true;
        if (clause.WordAt(place - 1) is "," && Articles.Contains(word)) return true;
        if (word is "aan" or "naar" && next is "u" or "uw" or "de" && (next is not "de" || clause.WordAt(place + 2) is "kamer" or "raad" or "tweede" or "eerste" or "leden" or "staten")) return true;
        if (word is "aan" && next is "van") return true;
        if (word is "als" && (next is "bijlage" || clause.WordAt(place + 2) is "bijlage")) return true;
        if (word is "in" && (next is "bijlage" || clause.WordAt(place + 2) is "bijlage" or "bijlagen")) return true;
        if (word is "toe" or "aan" && !Articles.Contains(next) && (place == clause.Places[^1] || next is "," or ".")) return true;
        if (before is "," && word is "mede" or "namens" or "samen" or "tezamen") return true;
        if (word is "vergezeld" || Verbs.IsStrictlyFinite(word) && !IsPaperWord(word)) return true;
        return Prepositions.Contains(word) && IsTime(clause, place + 1) || When.Contains(word) && !IsPaperWord(word) && word is not ("nader" or "nadere" or "jaarlijks" or "separate" or "volgende" or "eerstvolgende" or "aparte" or "afzonderlijke" or "jaarlijkse" or "halfjaarlijkse");
    }

    private static bool IsVerb(Clause clause, int place)
    {
        var word = clause.WordAt(place);
        return Verbs.IsAuxiliary(word) || clause.Verbs.Any(v => v.Token == place);
    }

    /// <summary>"het voorjaar", "de komende maanden", "het eerste kwartaal": an article with a time as its noun.</summary>
    private static bool IsTimeGroup(Clause clause, int place)
    {
        var noun = clause.WordAt(place + 1);
        if (noun is "jaar" or "jaren" or "maanden" or "weken" or "dagen" or "keer") return true;
        if (When.Contains(noun)) return !IsPaperWord(noun) && noun is not ("nadere" or "separate" or "aparte" or "afzonderlijke" or "jaarlijks" or "halfjaarlijks" or "eerstvolgende" or "volgende");
        return noun.EndsWith('e') && When.Contains(clause.WordAt(place + 2)) && !IsPaperWord(clause.WordAt(place + 2));
    }

    /// <summary>The words after a preposition are a time: "maart", "het voorjaar", "de eerste helft van 2025", "3 mei".</summary>
    private static bool IsTime(Clause clause, int place)
    {
        for (var i = place; i < place + 3; i++)
        {
            var word = clause.WordAt(i);
            if (When.Contains(word)) return !IsPaperWord(word);
            var leads = Articles.Contains(word) || word.EndsWith('e') || word.Length > 0 && char.IsDigit(word[0]);
            if (!leads) return false;
        }

        return false;
    }

    private static bool IsParty(Clause clause, Thing thing)
    {
        for (var i = thing.First; i <= Math.Min(thing.Last, thing.First + 3); i++)
        {
            var word = clause.WordAt(i);
            if (Prepositions.Contains(word)) return false;
            if (word is "kamer" or "raad" or "parlement" or "voorzitter" or "griffier" or "landsadvocaat" || Government.Contains(word)) return true;
        }

        return false;
    }
}
