using System.Collections.Frozen;

namespace PolicyArchive.Extraction.Margins;

/// <summary>The labels that Dutch government letters print before a value, in the head or in the margin.</summary>
internal static class Labels
{
    private const int LongestLabel = 24;

    private static readonly FrozenSet<string> InHead = new[]
    {
        "aan", "aantal bijlagen", "aanwezig", "afwezig", "behandeld door", "betreft", "bijlage", "bijlage(n)", "bijlagen", "contactpersoon", "cc", "datum",
        "doorkiesnummer", "dossier", "dossiernummer", "inlichtingen bij", "kenmerk", "kenmerk afzender", "kopie aan", "nummer", "ons kenmerk", "onze referentie",
        "onderwerp", "portefeuillehouder", "referentie", "registratienummer", "steller", "uw brief", "uw brief van", "uw bericht", "uw kenmerk", "uw referentie",
        "van", "verzenddatum", "verzonden", "zaaknummer",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> InMargin = new[]
    {
        "auteur", "afdeling", "bezoekadres", "contact", "correspondentie", "directie", "e-mail", "email", "fax", "inlichtingen", "kvk", "pagina", "postadres",
        "postbus", "retouradres", "team", "telefoon", "website", "t", "f", "e", "i", "m",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>True for "Datum", "Betreft:", "Uw brief (kenmerk)".</summary>
    public static bool IsInHead(string text) => InHead.Contains(Bare(text));

    public static bool IsInMargin(string text)
    {
        var bare = Bare(text);
        return bare.Length <= LongestLabel && (InHead.Contains(bare) || InMargin.Contains(bare));
    }

    /// <summary>The label at the head of a line that has its value behind it ("Datum: 9 april 2026"), or null.</summary>
    public static string? AtStartOf(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        var isShort = colon is > 0 and <= LongestLabel;
        return isShort && IsInHead(line[..colon]) ? line[..colon] : null;
    }

    private static string Bare(string text) => text.TrimEnd(':', ' ', '.').Trim();
}
