using System.Text.RegularExpressions;

namespace PolicyArchive.Analysis.Metadata;

/// <summary>What stands behind the labels of a letterhead, on the same line, on the next, or in columns under a row of labels.</summary>
internal sealed partial class HeadLabels
{
    private readonly Dictionary<HeadLabel, string> _values = [];

    public string? this[HeadLabel label] => _values.GetValueOrDefault(label);

    public static HeadLabels Read(IReadOnlyList<string> lines, IReadOnlyList<string> margin)
    {
        var labels = new HeadLabels();
        var apart = lines.SelectMany(Apart).ToList();
        for (var i = 0; i < apart.Count; i++) labels.Take(apart[i], i + 1 < apart.Count ? apart[i + 1] : null);
        for (var i = 0; i < margin.Count; i++) labels.Take(margin[i], i + 1 < margin.Count ? margin[i + 1] : null);
        return labels;
    }

    /// <summary>Labels that were run together on one line, each with its value: "datum 21 april 2020 betreft Rappel ons kenmerk 166204.05u".</summary>
    private static IEnumerable<string> Apart(string line)
    {
        var start = 0;
        var isRun = Label().IsMatch(line);
        foreach (Match inner in isRun ? Inner().Matches(line) : Inner().Matches(""))
        {
            var value = line[start..inner.Index];
            if (value.Trim().Split(' ').Length < 2 || Label().Match(value).Length == value.Length) continue;
            yield return value;
            start = inner.Index + 1;
        }

        yield return line[start..];
    }

    private void Take(string line, string? next)
    {
        var match = Label().Match(line);
        if (!match.Success) return;
        var label = LabelOf(match.Groups["label"].Value);
        var rest = line[match.Length..].Trim();
        var row = RowOf(line);
        if (row.Count > 1 && next is not null) TakeRow(row, next);
        else if (rest.Length > 0) Set(label, rest);
        else if (next is not null && !Label().IsMatch(next)) Set(label, next);
    }

    /// <summary>The labels of a line that has nothing but labels: "Kenmerk Uw brief Bijlage".</summary>
    private static List<HeadLabel> RowOf(string line)
    {
        var labels = new List<HeadLabel>();
        var rest = line.Trim();
        while (Label().Match(rest) is { Success: true } match)
        {
            labels.Add(LabelOf(match.Groups["label"].Value));
            rest = rest[match.Length..].Trim();
        }

        return rest.Length == 0 ? labels : [];
    }

    /// <summary>"Datum Bijlage(n)" over "27 juni 2008 2": as many values as labels, a date being one; else the last word belongs to the last of two.</summary>
    private void TakeRow(List<HeadLabel> row, string values)
    {
        var cells = Cell().Matches(values).Select(m => m.Value.Trim()).ToList();
        if (cells.Count == row.Count)
        {
            for (var i = 0; i < row.Count; i++) Set(row[i], cells[i]);
            return;
        }

        var gap = values.LastIndexOf(' ');
        if (gap < 0 || row.Count != 2) return;
        Set(row[0], values[..gap].Trim());
        Set(row[1], values[(gap + 1)..].Trim());
    }

    private void Set(HeadLabel label, string value)
    {
        var isEmpty = value.Length == 0 || value is "-" or "–" or "geen" && label != HeadLabel.Enclosures;
        if (!isEmpty) _values.TryAdd(label, value);
    }

    private static HeadLabel LabelOf(string text) => text.ToLowerInvariant() switch
    {
        "datum" => HeadLabel.Date,
        "betreft" or "onderwerp" => HeadLabel.Subject,
        "uw kenmerk" or "uw brief" or "uw brief van" or "uw referentie" or "uw nummer" or "uw brief (kenmerk)" => HeadLabel.YourReference,
        "bijlage(n)" or "bijlagen" or "bijlage" or "aantal bijlagen" => HeadLabel.Enclosures,
        "ons kenmerk" or "onze referentie" or "kenmerk" or "ons nummer" or "dos-nummer" or "briefnummer" or "registratienummer" or "documentnummer" => HeadLabel.OwnReference,
        "nummer" => HeadLabel.Number,
        "zaaknummer" => HeadLabel.Case,
        "van" or "afzender" or "portefeuillehouder" => HeadLabel.From,
        "aan" => HeadLabel.To,
        _ => HeadLabel.Other,
    };

    [GeneratedRegex(@" (?:[Bb]etreft|[Oo]nderwerp|[Oo]ns [Kk]enmerk|[Uu]w [Kk]enmerk|Kenmerk|[Bb]ijlage\(n\)|Bijlagen)(?= |:)", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Inner();

    [GeneratedRegex(@"\d{1,2} \p{L}+\.? (?:19|20)\d\d(?!\d)|\S+", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Cell();

    [GeneratedRegex(@"\A(?<label>Datum|Betreft|Onderwerp|Uw kenmerk|Uw brief van|Uw brief|Uw referentie|Uw nummer|Ons kenmerk|Onze referentie|Ons nummer|Nummer(?= *:| +\p{Lu}*[ -]?\d)|Kenmerk|Zaaknummer|DOS-nummer|Briefnummer|Registratienummer|Documentnummer|Bijlage\(n\)|Bijlagen|Bijlage(?= *:| *\d+\z| *\z)|Aantal bijlagen|Afzender|Portefeuillehouder|Contactpersoon|Doorkiesnummer|Behandeld door|Aan(?= *:)|Van(?= *:)|Telefoon|E-mail) ?:?(?= |\z)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, RegexLimit.Milliseconds)]
    private static partial Regex Label();
}

internal enum HeadLabel
{
    Other,
    Date,
    Subject,
    OwnReference,

    /// <summary>"Nummer": of the letter or of the questions it answers; its own where there is no kenmerk.</summary>
    Number,
    Case,
    YourReference,
    Enclosures,
    From,
    To,
}
