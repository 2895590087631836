using System.Collections.Frozen;

namespace PolicyArchive.Analysis.Language;

/// <summary>
/// Where a clause names an annex of its own document: "als tweede bijlage", "in de bijgevoegde bijlage", "(bijlage 3)"; not "bijlage II bij de
/// richtlijn" or "in bijlage 3 van het rapport".
/// </summary>
internal static class AnnexWords
{
    private const int LongestLead = 5;

    private static readonly FrozenSet<string> Annexes = WordList.Named("annex");
    private static readonly string[] Ordinals = "eerste tweede derde vierde vijfde zesde zevende achtste negende tiende".Split(' ');
    private static readonly FrozenSet<string> Links = "als in via onder zie naar is zijn vormt vormen".Split(' ').ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Coming = "eerstvolgende eerstkomende volgende komende aanstaande".Split(' ').ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> OwnDeterminers = "deze dit onderhavige voorliggende".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static bool Has(Clause clause) => clause.Places.Any(place => IsOwn(clause, place));

    public static bool IsAnnex(string word) => Annexes.Contains(word);

    /// <summary>The word at this place is an annex that goes with this document.</summary>
    public static bool IsOwn(Clause clause, int place) =>
        IsAnnex(clause.WordAt(place)) && !IsOfAnother(clause, place) && !clause.HasAny(Coming) && (clause.WordAt(place - 1) is "(" || IsIntroduced(clause, place));

    /// <summary>"(bijlage 2)", "(zie de bijlage)".</summary>
    public static bool IsBracketed(Clause clause, int place) => clause.WordAt(place - 1) is "(" || clause.WordAt(place - 2) is "(" || clause.WordAt(place - 3) is "(";

    /// <summary>"2" of "bijlage 2" and of "de tweede bijlage"; null where it bears no number, or more than one.</summary>
    public static int? NumberOf(Clause clause, int place)
    {
        var ordinal = Array.IndexOf(Ordinals, clause.WordAt(place - 1));
        if (ordinal >= 0) return ordinal + 1;
        var isSingle = clause.WordAt(place + 2) is not ("en" or "t/m" or "tot");
        return isSingle && int.TryParse(clause.WordAt(place + 1), System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private static bool IsIntroduced(Clause clause, int place)
    {
        for (var i = place - 1; i >= Math.Max(0, place - LongestLead); i--)
        {
            var word = clause.WordAt(i);
            if (Links.Contains(word)) return true;
            var leads = word is "en" or "het" or "een" || word.EndsWith('e') || word.Length > 0 && char.IsDigit(word[0]);
            if (!leads) return false;
        }

        return false;
    }

    private static bool IsOfAnother(Clause clause, int place)
    {
        var next = place + 1;
        while (IsNumber(clause.WordAt(next)) || clause.WordAt(next) is "en" && IsNumber(clause.WordAt(next + 1))) next++;
        var belongs = clause.WordAt(next) is "bij" or "van" or "in" or "behorend" or "behorende";
        if (!belongs || OwnDeterminers.Contains(clause.WordAt(next + 1))) return false;
        var isThisLetter = clause.WordAt(next + 1) is "de" && clause.WordAt(next + 2) is "brief" && clause.WordAt(next + 3) is not "van";
        return !isThisLetter;
    }

    private static bool IsNumber(string word) => word.Length is 1 or 2 && word.All(c => char.IsDigit(c) || c is 'i' or 'v' or 'x') || word.Length == 1 && char.IsAsciiLetter(word[0]);
}
