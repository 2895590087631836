using System.Collections.Immutable;

namespace PolicyArchive.Registers;

/// <summary>Which column of a list holds what: as the user says, else by the headings that lists mostly have.</summary>
public sealed class ColumnMapping
{
    private static readonly Dictionary<ListField, string[]> UsualHeadings = new()
    {
        [ListField.Number] = ["nr", "nr.", "nummer", "toezeggingnummer", "toezeggingsnummer", "volgnummer", "no."],
        [ListField.Text] = ["toezegging", "omschrijving", "tekst", "omschrijving toezegging", "omschrijving van de toezegging", "inhoud"],
        [ListField.Status] = ["status", "stand van zaken", "stand", "afdoening"],
        [ListField.Date] = ["datum", "datum toezegging", "gedaan op", "toegezegd op", "datum vergadering"],
        [ListField.Due] = ["termijn", "deadline", "streefdatum", "uiterlijk", "uiterste datum"],
        [ListField.Actor] = ["bewindspersoon", "minister", "portefeuillehouder", "verantwoordelijke", "toegezegd door", "ministerie"],
        [ListField.Member] = ["gevraagd door", "lid", "leden", "kamerlid", "kamerleden", "raadslid", "statenlid", "vraagsteller"],
        [ListField.Occasion] = ["vindplaats", "soort activiteit", "activiteit", "overleg", "vergadering", "bijeenkomst"],
        [ListField.To] = ["aan", "toegezegd aan", "kamer"],
        [ListField.Letters] = ["kamerstukken", "kamerstuk", "brief", "brieven", "afgedaan met"],
    };

    private readonly Dictionary<ListField, int> _columns;

    private ColumnMapping(Dictionary<ListField, int> columns) => _columns = columns;

    /// <param name="headings">The first row of the list.</param>
    /// <param name="chosen">Heading by field, as the user says; goes before the usual ones.</param>
    /// <param name="problem">One sentence when it cannot be made; null otherwise.</param>
    public static ColumnMapping Of(ImmutableArray<string> headings, IReadOnlyDictionary<ListField, string> chosen, out string? problem)
    {
        var missing = chosen.Values.FirstOrDefault(heading => IndexOf(headings, heading) < 0);
        var columns = new Dictionary<ListField, int>();
        foreach (var (field, usual) in UsualHeadings)
        {
            var names = chosen.TryGetValue(field, out var heading) ? [heading] : usual;
            var column = names.Select(name => IndexOf(headings, name)).FirstOrDefault(index => index >= 0, -1);
            if (column >= 0) columns[field] = column;
        }

        var found = string.Join(", ", headings);
        problem = missing is not null ? $"There is no column '{missing}': the columns are {found}."
            : columns.ContainsKey(ListField.Text) ? null
            : $"No column holds the text of the commitment: name it with --column text=HEADING; the columns are {found}.";
        return new ColumnMapping(columns);
    }

    /// <summary>Null for a field without a column, and for an empty cell.</summary>
    internal string? Cell(CsvRow row, ListField field) =>
        _columns.TryGetValue(field, out var column) && row.Cells[column] is { Length: > 0 } cell ? cell : null;

    private static int IndexOf(ImmutableArray<string> headings, string name)
    {
        for (var i = 0; i < headings.Length; i++)
            if (string.Equals(headings[i], name, StringComparison.OrdinalIgnoreCase)) return i;
        return -1;
    }
}
