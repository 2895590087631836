using PolicyArchive.Analysis.Language;

namespace PolicyArchive.Analysis.Enclosures;

/// <summary>Finds what stands on the last pages of the letter itself: "de tabel onderaan deze brief", "in de lijst aan het slot van deze brief".</summary>
internal static class OwnPageReader
{
    private const int LongestName = 4;

    public static Thing? Read(Clause clause)
    {
        var carrier = clause.Places.FirstOrDefault(place => clause.WordAt(place) is "deze" && clause.WordAt(place + 1) is "brief" or "kamerbrief" or "statenbrief" or "nota" or "notitie", -1);
        if (carrier < 0 || StartOfPlace(clause, carrier) is not { } at) return null;
        for (var i = at - 1; i >= Math.Max(0, at - LongestName); i--)
        {
            if (!ThingReader.IsPaperWord(clause.WordAt(i))) continue;
            var hasArticle = clause.WordAt(i - 1) is "de" or "het" or "een";
            return new Thing(hasArticle ? i - 1 : i, i);
        }

        return null;
    }

    /// <summary>Where the words begin that say behind which part of the letter.</summary>
    private static int? StartOfPlace(Clause clause, int carrier)
    {
        if (clause.WordAt(carrier - 1) is "onderaan" or "achter" or "achterin") return carrier - 1;
        var isEnd = clause.WordAt(carrier - 1) is "van" && clause.WordAt(carrier - 2) is "slot" or "einde" or "eind";
        return isEnd && clause.WordAt(carrier - 4) is "aan" ? carrier - 4 : null;
    }
}
