using System.Security.Cryptography;
using System.Text.RegularExpressions;
using PolicyArchive.Analysis;
using PolicyArchive.Documents;
using PolicyArchive.Documents.Findings;
using PolicyArchive.Extraction;

namespace PolicyArchive.Benchmarks.Growth;

/// <summary>A dossier of the corpus from which others are made: its documents as typed text, its people, and the words that only it uses.</summary>
internal sealed partial record TemplateDossier(
    IReadOnlyList<(string File, string Text)> Documents, IReadOnlySet<string> Names, IReadOnlySet<string> Topics)
{
    private const int ShortestTopic = 8;
    private const int ShortestName = 4;

    /// <summary>Every folder of PDFs is a dossier.</summary>
    /// <param name="longest">Longer documents are left out, in characters.</param>
    public static IReadOnlyList<TemplateDossier> Of(DirectoryInfo corpus, int longest)
    {
        var dossiers = corpus.EnumerateDirectories().OrderBy(folder => folder.Name, StringComparer.Ordinal)
            .Select(folder => folder.EnumerateFiles("*.pdf").OrderBy(file => file.Name, StringComparer.Ordinal).Select(Read).OfType<AnalysedDocument>().ToList())
            .Where(documents => documents.Count > 1).ToList();
        var uses = dossiers.SelectMany(documents => documents.SelectMany(document => WordsOf(TextOf(document))).Distinct()).CountBy(word => word).ToDictionary();
        return [.. dossiers.Select(documents => new TemplateDossier(
            [.. documents.Select((document, number) => ($"{number + 1}.pdf", TextOf(document))).Where(document => document.Item2.Length <= longest)],
            NamesIn(documents),
            documents.SelectMany(document => WordsOf(TextOf(document))).Where(word => uses[word] == 1).ToHashSet(StringComparer.Ordinal)))];
    }

    private static AnalysedDocument? Read(FileInfo file)
    {
        var content = File.ReadAllBytes(file.FullName);
        var read = PdfReader.Read(content, Convert.ToHexStringLower(SHA256.HashData(content))) as ReadResult.Read;
        return read is null ? null : DocumentAnalyser.Analyse(read.Document, file.Name);
    }

    private static string TextOf(AnalysedDocument document) =>
        string.Join('\f', document.Document.Pages.Select(page => page.Text.Replace("\n", "\n\n", StringComparison.Ordinal)));

    private static HashSet<string> NamesIn(List<AnalysedDocument> documents)
    {
        var people = documents.SelectMany(document => document.Metadata.SignedBy.Concat(document.Findings.OfType<Promise>().SelectMany(promise => promise.AskedBy)));
        return [.. people.SelectMany(name => Word().Matches(name).Select(word => word.Value)).Where(word => word.Length >= ShortestName && char.IsUpper(word[0]))];
    }

    private static IEnumerable<string> WordsOf(string text) =>
        Word().Matches(text).Select(word => word.Value.ToLowerInvariant()).Where(word => word.Length >= ShortestTopic);

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word();
}
