using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using PolicyArchive.Documents;
using PolicyArchive.Documents.Findings;

namespace PolicyArchive.Tests.Catalogue;

/// <summary>Documents as the catalogue gets them, made from a line of text.</summary>
internal static class Letters
{
    public static readonly DateTimeOffset Written = new(2024, 11, 12, 8, 30, 0, 123, TimeSpan.Zero);

    public static AnalysedDocument Of(string text, string rules = "1", params Finding[] findings)
    {
        var page = new Page(1, text) { Width = 595, Height = 842, Words = [new WordBox(0, text.Length, 72, 72, 100, 12)], Quality = text.Length == 0 ? 0 : 1 };
        return new AnalysedDocument(
            new ExtractedDocument(Sha256(text), [page]), new DocumentMetadata { Kind = DocumentKind.CoverLetter, Title = text, Date = new DateOnly(2024, 11, 12) },
            [.. findings], rules);
    }

    public static SourceFile File(string text, string location) => new(location, Sha256(text), text.Length, Written);

    public static string Sha256(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    public static DocumentId Id(string text) => DocumentId.FromSha256(Sha256(text));
}
