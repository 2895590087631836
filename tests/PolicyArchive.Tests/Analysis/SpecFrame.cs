namespace PolicyArchive.Tests.Analysis;

/// <summary>
/// Sets a sentence in a document. "los": nothing around it. "brief minister van Financiën | Tweede Kamer | 13 november 2024": a letter
/// with head and signature. "debat minister van Financiën Talens | Tweede Kamer | 13 november 2024": minutes, whose turns are in the text itself.
/// </summary>
internal static class SpecFrame
{
    public static string Around(string frame, string text)
    {
        var kind = frame.Split(' ')[0];
        var parts = frame[kind.Length..].Split('|', StringSplitOptions.TrimEntries);
        return kind switch
        {
            "brief" => Letter(parts[0], parts[1], parts[2], text),
            "debat" => Debate(parts[0], parts[1], parts[2], text),
            _ => text,
        };
    }

    private static string Letter(string sender, string addressee, string date, string text)
    {
        var to = addressee.Contains("Kamer", StringComparison.Ordinal) ? $"De Voorzitter van de {addressee} der Staten-Generaal" : $"Aan de {addressee}";
        return $"{to}\nPostbus 20018\n2500 EA DEN HAAG\nDatum {date}\nBetreft Een onderwerp\nOns kenmerk 2024-0000998877\nGeachte voorzitter,\n{text}\nHoogachtend,\nDe {sender},\nT.M. Talens";
    }

    private static string Debate(string minister, string chamber, string date, string text)
    {
        var surname = minister[(minister.LastIndexOf(' ') + 1)..];
        var office = minister[..^(surname.Length + 1)];
        return $"{chamber} der Staten-Generaal\nVergaderjaar 2024–2025\nVERSLAG VAN EEN COMMISSIEDEBAT\nDe vaste commissie voor Financiën heeft op {date} overleg gevoerd met de heer {surname}, {office}, over belastingen.\n{text}";
    }
}
