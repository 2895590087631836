using System.Collections.Frozen;

namespace PolicyArchive.Analysis.Language;

/// <summary>The words by which a letter does something itself: "hierbij", "met deze brief", "in de bijlage".</summary>
internal static class NowWords
{
    private static readonly FrozenSet<string> Words = WordList.Named("now");
    private static readonly FrozenSet<string> Carriers = WordList.Named("carrier");
    private static readonly FrozenSet<string> Links = "met in bij middels via door van achter achterin aan onder".Split(' ').ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Along = "hierbij bijgaand bijgaande bijgevoegd bijgesloten ingesloten hiernevens hierachter".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static bool Has(Clause clause) => clause.HasSequence("als", "volgt") || clause.Places.Any(place => IsNow(clause, place));

    /// <summary>Says that a thing goes with the document, not only that the document speaks: "hierbij", "achter deze brief", "als bijlage"; not "in deze brief".</summary>
    public static bool GoesAlong(Clause clause) => clause.Places.Any(place => Along.Contains(clause.WordAt(place)) || AnnexWords.IsOwn(clause, place) && !AnnexWords.IsBracketed(clause, place) || IsCarried(clause, place));

    private static bool IsNow(Clause clause, int place)
    {
        var word = clause.WordAt(place);
        if (word is "heden" && clause.WordAt(place - 1) is "na" or "tot" or "vanaf" or "sinds") return false;
        if (Words.Contains(word) || IsCarrier(clause, place) || AnnexWords.IsOwn(clause, place)) return true;
        if (word is "volgende" && clause.WordAt(place + 1) is "blad" or "bladzijde" or "bladzijden" or "pagina" or "pagina's") return true;
        return word is "afschrift" && clause.WordAt(place - 1) is "in";
    }

    private static bool IsCarrier(Clause clause, int place) =>
        Carriers.Contains(clause.WordAt(place)) && clause.WordAt(place - 1) is "deze" or "dit" or "onderhavige" or "voorliggende" && Links.Contains(clause.WordAt(place - 2));

    private static bool IsCarried(Clause clause, int place)
    {
        if (!IsCarrier(clause, place)) return false;
        var link = clause.WordAt(place - 2);
        return link is "met" or "bij" or "achter" or "achterin" or "aan" or "onder" || link is "van" && clause.WordAt(place - 3) is "slot" or "eind" or "einde";
    }
}
