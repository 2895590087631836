using System.Security.Cryptography;
using System.Text.Json;
using PolicyArchive.Analysis;
using PolicyArchive.Documents.Findings;
using PolicyArchive.Extraction;

namespace PolicyArchive.Tests.Analysis;

/// <summary>A place that a person marked or the program found: its type as in the gold files, document and words.</summary>
internal sealed record GoldPlace(string Type, string Document, string Quote);

/// <summary>The dossiers of the corpus: what people marked in them, and what the program finds.</summary>
internal static class GoldFindings
{
    /// <summary>The restatements of promises: found as promise or as mention they are right, and never missed.</summary>
    public const string Restatement = "restatement";

    public static (List<GoldPlace> Marked, List<GoldPlace> Found) Read()
    {
        var marked = new List<GoldPlace>();
        var found = new List<GoldPlace>();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", "Corpus", "gold"), "*.json").Order(StringComparer.Ordinal))
        {
            using var gold = JsonDocument.Parse(File.ReadAllText(file));
            var folder = Path.GetFileNameWithoutExtension(file);
            marked.AddRange(Marks(gold.RootElement.GetProperty("gold"), folder));
            foreach (var document in gold.RootElement.GetProperty("documents").EnumerateArray()) found.AddRange(Findings(folder, document));
        }

        return (marked, found);
    }

    private static IEnumerable<GoldPlace> Marks(JsonElement gold, string folder)
    {
        foreach (var commitment in List(gold, "commitments"))
        {
            yield return Place("commitment", commitment, folder);
            foreach (var again in List(commitment, "restated")) yield return Place(Restatement, again, folder);
            foreach (var link in List(commitment, "links")) yield return Place("fulfilment", link, folder);
        }

        foreach (var mention in List(gold, "mentions")) yield return Place("commitment-mention", mention, folder);
        foreach (var enclosure in List(gold, "enclosures")) yield return Place($"enclosure-{enclosure.GetProperty("state").GetString()}", enclosure, folder);
    }

    private static IEnumerable<GoldPlace> Findings(string folder, JsonElement document)
    {
        var path = Path.Combine(Repository.Root, "corpus", folder, document.GetProperty("file").GetString()!);
        if (!File.Exists(path)) yield break;
        var content = File.ReadAllBytes(path);
        if (PdfReader.Read(content, Convert.ToHexStringLower(SHA256.HashData(content))) is not ReadResult.Read read) yield break;
        foreach (var finding in DocumentAnalyser.Analyse(read.Document, path).Findings)
        {
            var state = finding is Enclosure enclosure ? $"-{enclosure.State.ToString().ToLowerInvariant()}" : "";
            yield return new GoldPlace(FindingNumbering.TypeOf(finding) + state, $"{folder}/{document.GetProperty("id").GetString()}", finding.Quote);
        }
    }

    private static GoldPlace Place(string type, JsonElement place, string folder) =>
        new(type, $"{folder}/{place.GetProperty("doc").GetString()}", place.GetProperty("quote").GetString()!);

    private static IEnumerable<JsonElement> List(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray() : [];
}
