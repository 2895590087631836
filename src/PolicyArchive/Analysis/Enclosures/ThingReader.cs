using System.Collections.Frozen;
using PolicyArchive.Analysis.Language;

namespace PolicyArchive.Analysis.Enclosures;

/// <summary>
/// Finds the noun groups of a clause that are its things: they open with an article, a number or the name of a kind of paper and follow no
/// preposition. An enumeration is parted where "en", "alsmede" or a comma is followed by a new article.
/// </summary>
internal static class ThingReader
{
    private const int LongestGroup = 16;
    private const int ShortGroup = 3;

    private static readonly FrozenSet<string> Articles = WordList.Named("thing-article");
    private static readonly FrozenSet<string> Prepositions = WordList.Named("preposition");
    private static readonly FrozenSet<string> When = WordList.Named("when");
    private static readonly FrozenSet<string> Now = WordList.Named("now");
    private static readonly FrozenSet<string> Paper = WordList.Named("paper-ending");
    private static readonly FrozenSet<string> Vague = WordList.Named("vague-ending");
    private static readonly FrozenSet<string> Government = WordList.Named("government");
    private static readonly FrozenSet<string> Fillers = WordList.Named("filler");
    private static readonly FrozenSet<string> Attributive = "van over voor met inzake per tussen naar der".Split(' ').ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Figures = WordList.Named("figures");
    private static readonly FrozenSet<string> Parts = WordList.Named("part-of");
    private static readonly FrozenSet<string> Pronouns = WordList.Named("no-thing");

    /// <summary>The last paper named in a clause, though a preposition governs it: "legt de laatste hand aan het programma".</summary>
    public static Thing? LastPaper(Clause clause)
    {
        for (var i = clause.Places.Count - 1; i > 0; i--)
        {
            var isNamed = Names(clause.WordAt(clause.Places[i - 1])) || i > 1 && Names(clause.WordAt(clause.Places[i - 2]));
            var isVerb = Verbs.IsStrictlyFinite(clause.WordAt(clause.Places[i])) && clause.WordAt(clause.Places[i - 1]) is not ("de" or "een");
            if (isNamed && !isVerb && IsPaperWord(clause.WordAt(clause.Places[i]))) return new Thing(clause.Places[i], clause.Places[ThingEnd.EndOf(clause, i)]);
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
            var end = ThingEnd.EndOf(clause, i);
            var thing = new Thing(places[i], places[end]);
            if (!IsParty(clause, thing) && !IsPronoun(clause, thing) && !IsAsked(clause, thing)) things.Add(thing);
            i = end;
        }

        return things;
    }

    /// <summary>"het overzicht van de kosten", "het tweede deel van het onderzoek": its head is a kind of paper.</summary>
    public static bool IsPaper(SentenceReading sentence, Thing thing)
    {
        var head = HeadWords(sentence, thing).ToList();
        if (head.Any(IsPaperWord)) return true;
        return head.Count > 0 && Parts.Contains(head[^1]) && HeadWords(sentence, thing with { First = Math.Min(thing.Last, thing.First + head.Count + 1) }).Any(IsPaperWord);
    }

    /// <summary>"de cijfers over agressie": knowledge, which is a paper only when it is sent and not when it is told.</summary>
    public static bool IsFigures(SentenceReading sentence, Thing thing) =>
        HeadWords(sentence, thing).Any(w => EndsWithAny(w, Figures)) && !HeadWords(sentence, thing).Any(w => IsPaperWord(w) && !EndsWithAny(w, Figures));

    /// <summary>As <see cref="IsFigures"/>, of a thing by its text.</summary>
    public static bool NamesFigures(string item) => item.Split(' ').Take(3).Any(w => EndsWithAny(Tokenizer.Fold(w), Figures));

    /// <summary>"een brief", "bericht", "mijn reactie": the informing itself, no thing beside it.</summary>
    public static bool IsVague(SentenceReading sentence, Thing thing) => !IsPaper(sentence, thing) && HeadWords(sentence, thing).Any(w => EndsWithAny(w, Vague));

    public static bool IsPaperWord(string word) => !EndsWithAny(word, Vague) && (EndsWithAny(word, Paper) || IsPlural(word) || IsDiminutive(word)) && word is not ("kamerstuk" or "kamerstukken" or "vraagstuk") || word is "aanbiedingsbrief" or "oplegbrief" or "begeleidingsbrief" or "kabinetsreactie";

    /// <summary>"factsheets", "besluiten"; not "onderzoeken" or "opdracht geven".</summary>
    private static bool IsPlural(string word)
    {
        if (word.Length < 6 || Verbs.IsNonFinite(word)) return false;
        var stem = word.EndsWith("en", StringComparison.Ordinal) ? word[..^2] : word[^1] is 's' ? word[..^1].TrimEnd('\'') : "";
        return stem.Length > 0 && EndsWithAny(stem, Paper);
    }

    /// <summary>"staatje", "lijstjes", "tabelletje"; "een stukje" is no paper.</summary>
    private static bool IsDiminutive(string word)
    {
        var single = word.EndsWith("jes", StringComparison.Ordinal) ? word[..^1] : word;
        if (!single.EndsWith("je", StringComparison.Ordinal) || single is "stukje") return false;
        var isPaper = EndsWithAny(single[..^2], Paper) || single.EndsWith("tje", StringComparison.Ordinal) && EndsWithAny(single[..^3], Paper);
        return isPaper || single.EndsWith("etje", StringComparison.Ordinal) && single.Length > 6 && single[^5] == single[^6] && EndsWithAny(single[..^5], Paper);
    }

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

    /// <summary>"Het wordt u nagezonden": no thing, but what points at one.</summary>
    private static bool IsPronoun(Clause clause, Thing thing) => IsThePaper(clause, thing) || thing.First == thing.Last && (Articles.Contains(clause.WordAt(thing.First)) || clause.WordAt(thing.First) is "die" or "dat");

    /// <summary>"het stuk", "dat document": the paper spoken of.</summary>
    private static bool IsThePaper(Clause clause, Thing thing) =>
        thing.Last == thing.First + 1 && clause.WordAt(thing.Last) is "stuk" or "document" && clause.WordAt(thing.First) is "het" or "dat" or "dit";

    /// <summary>"Wat de telling oplevert": the thing of an indirect question.</summary>
    private static bool IsAsked(Clause clause, Thing thing) => clause.WordAt(thing.First - 1) is "wat" or "hoe" or "waarom" or "waar";

    private static bool EndsWithAny(string word, FrozenSet<string> endings)
    {
        var lookup = endings.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var at = 0; at <= word.Length - 3; at++)
        {
            if ((at == 0 || at >= 3) && lookup.Contains(word.AsSpan(at))) return true;
        }

        return false;
    }

    /// <summary>The noun group that begins at this index into the places of the clause.</summary>
    public static Thing From(Clause clause, int index) => new(clause.Places[index], clause.Places[ThingEnd.EndOf(clause, index)]);

    /// <summary>The noun group that ends at this place, with its own attributes: "het locatieonderzoek van het bureau" before "(bijlage)".</summary>
    public static Thing? EndingAt(Clause clause, int last)
    {
        while (last > 0 && (Prepositions.Contains(clause.WordAt(last)) || clause.Tokens[last].IsMark)) last--;
        for (var i = last; i >= Math.Max(0, last - LongestGroup); i--)
        {
            if (i < last && ThingEnd.IsVerb(clause, i) || Pronouns.Contains(clause.WordAt(i)) || clause.Tokens[i].IsMark && clause.WordAt(i) is not ("'" or "\"" or "“" or "”" or "‘" or "’" or "«" or "»")) return BareBetween(clause, i + 1, last);
            var opens = Articles.Contains(clause.WordAt(i)) && !Attributive.Contains(clause.WordAt(i - 1));
            if (opens) return new Thing(i, last);
        }

        return BareBetween(clause, 0, last);
    }

    /// <summary>"overzicht van de kosten", "jongste prognoses": from the first kind of paper on.</summary>
    private static Thing? BareBetween(Clause clause, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (IsPaperWord(clause.WordAt(i))) return new Thing(i, last);
        }

        return last - first is >= 0 and < ShortGroup && !Prepositions.Contains(clause.WordAt(first)) && clause.Tokens[last].Length > 3 ? new Thing(first, last) : null;
    }

    private static bool Opens(Clause clause, int i)
    {
        var place = clause.Places[i];
        var word = clause.WordAt(place);
        var before = clause.WordAt(place - 1);
        var followsPreposition = Prepositions.Contains(before) && before is not ("om" or "conform") && !(before is "met" && (clause.Has("komt") || clause.Has("komen") || clause.Has("kom"))) && !(before is "naar" && (clause.Has("er") || clause.Has("streef"))) && !IsParticle(clause, place - 1);
        if (followsPreposition && !IsBesides(clause, place) || before is "ter" or "ten") return false;
        if (ThingEnd.IsVerb(clause, place)) return false;
        var pointed = word is "die" or "dat" && (IsPaperWord(clause.WordAt(place + 1)) || EndsWithAny(clause.WordAt(place + 1), Vague));
        return (pointed || Articles.Contains(word)) && !IsTimeGroup(clause, place) || char.IsDigit(word[0]) is false && IsPaperWord(word) && OpensBare(clause, place);
    }

    /// <summary>"treft u aan het advies", "bied ik u aan een exemplaar": the verb's own word.</summary>
    private static bool IsParticle(Clause clause, int place) =>
        clause.WordAt(place) is "aan" && clause.WordAt(place - 1) is "u" or "ik" or "wij" or "hierbij" && clause.Verbs.Any(v => v.Frame is { Particle: "aan", Verb: "treffen" or "bieden" });

    /// <summary>"het programma, vergezeld van de brief van …": a second thing.</summary>
    private static bool IsBesides(Clause clause, int place) =>
        clause.WordAt(place - 1) is "van" or "door" or "met" && clause.WordAt(place - 2) is "vergezeld" or "samen" or "tezamen";

    /// <summary>Without an article: "stuur ik u cijfers", but not the noun of "het volledige rapport".</summary>
    private static bool OpensBare(Clause clause, int place)
    {
        var before = clause.WordAt(place - 1);
        return before.Length < 2 || ThingEnd.IsVerb(clause, place - 1) || Pronouns.Contains(before) || Fillers.Contains(before) || Now.Contains(before) || before is "kamer" or "raad";
    }

    /// <summary>"het voorjaar", "de komende maanden", "het eerste kwartaal": an article with a time as its noun.</summary>
    private static bool IsTimeGroup(Clause clause, int place)
    {
        var noun = clause.WordAt(place + 1);
        if (noun is "jaar" or "jaren" or "maanden" or "weken" or "dagen" or "keer") return true;
        if (When.Contains(noun)) return !IsPaperWord(noun) && noun is not ("nadere" or "separate" or "aparte" or "separaat" or "apart" or "afzonderlijk" or "afzonderlijke" or "jaarlijks" or "halfjaarlijks" or "eerstvolgende" or "volgende");
        return noun.EndsWith('e') && When.Contains(clause.WordAt(place + 2)) && !IsPaperWord(clause.WordAt(place + 2));
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
