using System.Collections.Frozen;
using PolicyArchive.Analysis.Language;

namespace PolicyArchive.Analysis.Enclosures;

/// <summary>Finds where a noun group ends: before a verb, a time, a party that it goes to, or what is said of it.</summary>
internal static class ThingEnd
{
    private static readonly FrozenSet<string> Articles = WordList.Named("thing-article");
    private static readonly FrozenSet<string> Prepositions = WordList.Named("preposition");
    private static readonly FrozenSet<string> When = WordList.Named("when");
    private static readonly FrozenSet<string> Now = WordList.Named("now");
    private static readonly FrozenSet<string> Fillers = WordList.Named("filler");
    private static readonly FrozenSet<string> Pronouns = WordList.Named("no-thing");

    public static int EndOf(Clause clause, int start)
    {
        var end = start;
        for (var i = start + 1; i < clause.Places.Count; i++)
        {
            var place = clause.Places[i];
            var isGap = place != clause.Places[i - 1] + 1 && clause.WordAt(place - 1) is not (",");
            if (isGap || Stops(clause, place)) break;
            end = i;
        }

        while (end > start && IsTrailing(clause, clause.Places[end])) end--;
        return end;
    }

    private static bool IsTrailing(Clause clause, int place)
    {
        var word = clause.WordAt(place);
        var isMark = clause.Tokens[place].IsMark && word is not ("’" or "”" or "»");
        return isMark || Prepositions.Contains(word) || Articles.Contains(word) || word is "en" or "of" or "toe" or "mee" or "mede" or "geworden" or "alsmede" or "ook" or "te" or "rond";
    }

    private static bool Stops(Clause clause, int place)
    {
        var word = clause.WordAt(place);
        var next = clause.WordAt(place + 1);
        var before = clause.WordAt(place - 1);
        if (Articles.Contains(word) && !Prepositions.Contains(before) && !Articles.Contains(before)) return true;
        if (Fillers.Contains(word) && word is not "tot") return true;
        if (IsVerb(clause, place) || Pronouns.Contains(word) || Now.Contains(word) && !Articles.Contains(clause.WordAt(place - 1)) || word is "alsmede" or "evenals" or "inclusief" or "zoals" or "terug" or "zelf" or "uitgesplitst" or "voorzien" or "vergezeld" || word is "toe" && clause.WordAt(place + 1) is ",") return true;
        if (word is "en" or "of" or "," && Articles.Contains(next)) return true;
        if (clause.WordAt(place - 1) is "," && (Articles.Contains(word) || word is "voor" or "met" or "als")) return true;
        var isAddressed = before.EndsWith("brief", StringComparison.Ordinal) && word is "aan";
        if (!isAddressed && word is "aan" or "naar" && next is "u" or "uw" or "de" && (next is not "de" || clause.WordAt(place + 2) is "kamer" or "raad" or "tweede" or "eerste" or "leden" or "staten")) return true;
        if (word is "aan" && next is "van") return true;
        if (word is "als" && (next is "bijlage" || clause.WordAt(place + 2) is "bijlage")) return true;
        if (word is "in" && (next is "bijlage" || clause.WordAt(place + 2) is "bijlage" or "bijlagen")) return true;
        if (word is "toe" or "aan" && !Articles.Contains(next) && (place == clause.Places[^1] || next is "," or ".")) return true;
        if (before is "," && word is "mede" or "namens" or "samen" or "tezamen") return true;
        if (IsPredicate(clause, place) || Verbs.IsStrictlyFinite(word) && !ThingReader.IsPaperWord(word)) return true;
        var isDate = clause.WordAt(place - 2) is "van" && char.IsAsciiDigit(before.FirstOrDefault());
        if (isDate) return false;
        return word is not "van" && Prepositions.Contains(word) && IsTime(clause, place + 1) || When.Contains(word) && !ThingReader.IsPaperWord(word) && word is not ("nader" or "nadere" or "jaarlijks" or "afzonderlijk" or "apart" or "separaat" or "separate" or "volgende" or "eerstvolgende" or "aparte" or "afzonderlijke" or "jaarlijkse" or "halfjaarlijkse");
    }

    /// <summary>"zodra de kaart klaar is", "is het convenant getekend": what is said of the thing.</summary>
    private static bool IsPredicate(Clause clause, int place)
    {
        var word = clause.WordAt(place);
        if (word is "klaar" or "gereed" or "beschikbaar" or "eenmaal" or "ontbrak" or "ontbreekt" or "ontbraken") return true;
        var isInfinitive = place == clause.Places[^1] && word.EndsWith("en", StringComparison.Ordinal) && ThingReader.IsPaperWord(clause.WordAt(place - 1));
        if (isInfinitive) return true;
        var isParticiple = word.Length > 5 && word.StartsWith("ge", StringComparison.Ordinal) && word[^1] is 'd' or 't' && !ThingReader.IsPaperWord(word);
        return isParticiple && (place == clause.Places[^1] || clause.Tokens[place + 1].IsMark || Verbs.IsAuxiliary(clause.WordAt(place + 1)));
    }

    public static bool IsVerb(Clause clause, int place)
    {
        var word = clause.WordAt(place);
        var isNoun = ThingReader.IsPaperWord(word) && (Articles.Contains(clause.WordAt(place - 1)) || clause.WordAt(place - 1).EndsWith('e'));
        if (isNoun) return false;
        return Verbs.IsAuxiliary(word) || clause.Verbs.Any(v => v.Token == place);
    }

    /// <summary>The words after a preposition are a time: "maart", "het voorjaar", "de eerste helft van 2025", "3 mei".</summary>
    private static bool IsTime(Clause clause, int place)
    {
        for (var i = place; i < place + 3; i++)
        {
            var word = clause.WordAt(i);
            if (When.Contains(word)) return !ThingReader.IsPaperWord(word);
            var leads = Articles.Contains(word) || word.EndsWith('e') || word.Length > 0 && char.IsDigit(word[0]);
            if (!leads) return false;
        }

        return false;
    }
}
