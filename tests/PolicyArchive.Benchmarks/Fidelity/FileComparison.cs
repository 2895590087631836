using System.Security.Cryptography;
using PolicyArchive.Documents;
using PolicyArchive.Extraction;

namespace PolicyArchive.Benchmarks.Fidelity;

/// <param name="Score">F1 of the two multisets of words; 1 when neither has any.</param>
/// <param name="ExpectedPages">From the manifest; null when it does not name the file.</param>
/// <param name="Failure">Why the file was not read, or null.</param>
/// <param name="Lost">The words that pdftotext has more often, most frequent first.</param>
/// <param name="Extra">The words that are only or more often ours.</param>
internal sealed record FileComparison(
    string Name, double Score, int Pages, int? ExpectedPages, string? Failure, IReadOnlyList<string> Lost, IReadOnlyList<string> Extra)
{
    private const int WordsShown = 8;

    public bool HasWrongPageCount => Failure is null && ExpectedPages is { } expected && expected != Pages;

    public static FileComparison Of(FileInfo file, Dictionary<string, int> pageCounts)
    {
        int? expected = pageCounts.TryGetValue(file.Name, out var count) ? count : null;
        var content = File.ReadAllBytes(file.FullName);
        return PdfReader.Read(content, Convert.ToHexStringLower(SHA256.HashData(content))) switch
        {
            ReadResult.Unreadable unreadable => new(file.Name, 0, 0, expected, $"{unreadable.Reason}: {unreadable.Detail}", [], []),
            ReadResult.Read read => Compare(file, read.Document, expected),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private static FileComparison Compare(FileInfo file, ExtractedDocument document, int? expected)
    {
        var ours = WordCounts.Of(string.Join('\n', document.Pages.Select(TextWithFurniture)));
        var theirs = WordCounts.Of(PdfToText.Read(file.FullName));
        return new(
            file.Name, ours.F1(theirs), document.Pages.Length, expected, null, theirs.Beyond(ours, WordsShown), ours.Beyond(theirs, WordsShown));
    }

    private static string TextWithFurniture(Page page) => string.Join('\n', page.Furniture.Select(piece => piece.Text).Prepend(page.Text));

    public override string ToString()
    {
        if (Failure is not null) return $"FAILED {Name}: {Failure}";
        var pages = HasWrongPageCount ? $"{Pages} pages, manifest says {ExpectedPages}" : $"{Pages} pages";
        var differences = Score < 1 ? $"; lost {string.Join(' ', Lost)}; extra {string.Join(' ', Extra)}" : "";
        return FormattableString.Invariant($"{Score:F4} {Name}: {pages}{differences}");
    }
}
