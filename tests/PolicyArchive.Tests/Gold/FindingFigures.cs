namespace PolicyArchive.Tests.Gold;

/// <summary>How well the findings of each type are those that people marked. A restatement found as promise or as mention is no false alarm.</summary>
internal static class FindingFigures
{
    private const string Commitment = "commitment";
    private const string Mention = "commitment-mention";

    public static IEnumerable<Figure> Of(GoldArchive archive)
    {
        var found = archive.Findings().ToLookup(finding => finding.Type, finding => finding.Place);
        var marks = archive.Dossiers.Select(dossier => dossier.Marks).ToList();
        var promises = marks.SelectMany(mark => mark.Commitments).ToList();
        var mentions = marks.SelectMany(mark => mark.Mentions).ToList();
        var restated = promises.SelectMany(promise => promise.Restated).ToList();
        var made = promises.ConvertAll(promise => new GoldPlace(promise.Doc, promise.Quote));

        return
        [
            .. FiguresOf(Commitment, made, found[Commitment], [.. restated, .. mentions]),
            .. FiguresOf(Mention, mentions, found[Mention], [.. restated, .. made]),
            .. FiguresOf("fulfilment", [.. promises.SelectMany(promise => promise.Links)], found["fulfilment"], []),
            .. FiguresOf("reference", [.. marks.SelectMany(mark => mark.References)], found["reference"], []),
            .. marks.SelectMany(mark => mark.Enclosures).GroupBy(enclosure => $"enclosure-{enclosure.State}", enclosure => enclosure.Place).OrderBy(state => state.Key, StringComparer.Ordinal)
                .SelectMany(state => FiguresOf(state.Key, [.. state], found[state.Key], [])),
        ];
    }

    /// <param name="harmless">Places at which a find too many is no false alarm.</param>
    private static IEnumerable<Figure> FiguresOf(string type, List<GoldPlace> marked, IEnumerable<GoldPlace> found, List<GoldPlace> harmless)
    {
        var pairing = Pairing.Of(marked, found);
        var alarms = pairing.Extra.Count(extra => !harmless.Exists(extra.Overlaps));
        return Figure.Of(type, pairing.Matched, marked.Count, pairing.Matched + alarms);
    }
}
