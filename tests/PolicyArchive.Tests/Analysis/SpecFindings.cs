using PolicyArchive.Analysis;
using PolicyArchive.Analysis.Deadlines;
using PolicyArchive.Documents;
using PolicyArchive.Documents.Findings;

namespace PolicyArchive.Tests.Analysis;

/// <summary>A finding as specifications write it: fields by their names in the answers, dates in ISO form, lists joined by ", ".</summary>
internal sealed record SpecFinding(string Type, string Quote, IReadOnlyDictionary<string, string> Fields);

internal static class SpecFindings
{
    public static IReadOnlyList<SpecFinding> Of(SpecCase spec, IReadOnlyList<string> types)
    {
        if (spec.Frame.StartsWith("termijn", StringComparison.Ordinal)) return Terms(spec);
        var analysed = DocumentAnalyser.Analyse(TextDocument.Of(SpecFrame.Around(spec.Frame, spec.Text)), "spec.txt");
        return [.. analysed.Findings.Where(f => types.Contains(FindingNumbering.TypeOf(f)))
            .Select(f => new SpecFinding(FindingNumbering.TypeOf(f), f.Quote, FieldsOf(f)))];
    }

    /// <summary>Terms are no findings of their own: "termijn | Tweede Kamer | 2024-11-13" has them read from the bare sentence.</summary>
    private static IReadOnlyList<SpecFinding> Terms(SpecCase spec)
    {
        var parts = spec.Frame.Split('|', StringSplitOptions.TrimEntries);
        var date = DateOnly.ParseExact(parts[2], "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        return [.. DeadlineReader.ReadAll(spec.Text, date, parts[1]).Select(t => new SpecFinding(t.Due.IsVague ? "vague" : "deadline", t.Due.Text, new Dictionary<string, string>
        {
            ["from"] = Iso(t.Due.From), ["to"] = Iso(t.Due.To), ["bound"] = t.IsLowerBound ? "lower" : "", ["event"] = t.IsEvent ? "yes" : "",
        }))];
    }

    private static Dictionary<string, string> FieldsOf(Finding finding) => finding switch
    {
        Promise p => new()
        {
            ["actor"] = p.Actor ?? "", ["to"] = string.Join(", ", p.To), ["askedBy"] = string.Join(", ", p.AskedBy), ["madeOn"] = Iso(p.MadeOn),
            ["occasion"] = p.Occasion ?? "", ["strength"] = Word(p.Strength), ["content"] = p.Content, ["due.text"] = p.Due?.Text ?? "", ["due.from"] = Iso(p.Due?.From), ["due.to"] = Iso(p.Due?.To),
        },
        Fulfilment f => new() { ["extent"] = Word(f.Extent), ["content"] = f.Content, ["due.to"] = Iso(f.NewDue?.To) },
        Enclosure e => new() { ["state"] = Word(e.State), ["item"] = e.Item, ["due.text"] = e.Due?.Text ?? "", ["due.to"] = Iso(e.Due?.To) },
        Reference r => new()
        {
            ["kind"] = r.Kind == ReferenceKind.OwnReference ? "own-reference" : Word(r.Kind), ["normalized"] = r.Normalized,
            ["chamber"] = r.Chamber ?? "", ["year"] = r.Year ?? "", ["pages"] = r.Pages ?? "",
        },
        Abbreviation a => new() { ["short"] = a.Short, ["long"] = a.Long },
        _ => [],
    };

    private static string Word<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static string Iso(DateOnly? date) => date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "";
}
