using System.Security.Cryptography;
using System.Text;
using PolicyArchive.Analysis;
using PolicyArchive.Documents;
using PolicyArchive.Documents.Findings;
using PolicyArchive.Extraction;
using PolicyArchive.Search;

namespace PolicyArchive.Benchmarks.Search;

/// <summary>A document with the name under which judgements know it, read and analysed as the program does.</summary>
internal sealed record JudgedDocument(string Name, IndexedDocument Indexed)
{
    /// <summary>What every peer is given: the same words.</summary>
    public string Text => string.Join("\n", Indexed.Pages.Select(page => page.Text));

    public static JudgedDocument FromPdf(string name, string path)
    {
        var content = File.ReadAllBytes(path);
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(content));
        var read = PdfReader.Read(content, sha256) as ReadResult.Read;
        return FromExtracted(name, read?.Document ?? new ExtractedDocument(sha256, []));
    }

    public static JudgedDocument FromText(string name, string text)
    {
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)));
        return FromExtracted(name, PlainTextReader.Read(text, sha256));
    }

    private static JudgedDocument FromExtracted(string name, ExtractedDocument document)
    {
        var analysed = DocumentAnalyser.Analyse(document, name);
        var abbreviations = analysed.Findings.OfType<Abbreviation>().Select(found => new AbbreviationPair(found.Short, found.Long));
        return new JudgedDocument(name, new IndexedDocument(document.Id, 1, name, analysed.Metadata, document.Pages) { Abbreviations = [.. abbreviations] });
    }
}
