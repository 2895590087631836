using System.Security.Cryptography;
using System.Text;
using PolicyArchive.Documents;

namespace PolicyArchive.Tests.Analysis;

/// <summary>A document of plain text: every line a paragraph, a form feed a new page.</summary>
internal static class TextDocument
{
    public static ExtractedDocument Of(string text)
    {
        var pages = text.Split('\f').Select((page, i) => new Page(i + 1, page));
        return new ExtractedDocument(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))), [.. pages]);
    }
}
