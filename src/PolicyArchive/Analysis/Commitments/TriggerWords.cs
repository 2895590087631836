using System.Buffers;
using PolicyArchive.Analysis.Structure;

namespace PolicyArchive.Analysis.Commitments;

/// <summary>Sorts out, by one pass over the characters, the sentences that can neither promise nor look back.</summary>
internal static class TriggerWords
{
    private static readonly SearchValues<string> Stems = SearchValues.Create(
        [
            "oezeg", "oegezeg", "zeg", "belo", "nform", "icht", "meld", "del", "deel", "apport", "chrij", "weten", "hoogte", "kennis", "tuur", "stur", "nemen", "lez", "schaf", "mail", "zend", "zond", "bied", "leg",
            "verstrek", "handig", "oekom", "geworden", "ontvang", "krijg", "verneem", "hoor", "tegemoet", "treft", "vind", "bereik", "volg", "kom", "terug", "mee", "betrek", "neem",
            "zoek", "na", "bezie", "kijk", "ondigd", "gegeven", "proken", "knikt", "Ja", "ja", "doe", "regel", "bevestig", "aamt", "Zeker", "Akkoord", "Prima", "antwoord", "schets", "geven", "geef", "dien", "lever", "presenteer", "vooruitzicht", "opstell", "voeg", "bijl", "ezwaar", "uggesti", "fgesproken", "robleem", "eker", "orde", "Bijl", "Bijg", "lees", "lees", "lig", "aangek", "bijg", "gesloten", "abu", "ontbr", "verzui",
        ],
        StringComparison.Ordinal);

    public static bool MayPromise(Sentence sentence) => sentence.Text.AsSpan().ContainsAny(Stems);
}
