using System.Security.Cryptography;
using System.Text;
using PolicyArchive.Analysis;
using PolicyArchive.Extraction;
using PolicyArchive.Linking;
using PolicyArchive.Linking.Topics;
using PolicyArchive.Search.Dutch;

namespace PolicyArchive.Tests.Linking;

/// <summary>Letters of one minister to the Tweede Kamer, as linking sees them.</summary>
internal static class Letters
{
    private static readonly LinkableDocumentReader Reader = new(new TopicReader(DutchWords.StemAndParts));

    public static LinkableDocument Of(string day, string subject, string body, string behind = "") => Read($"{subject}.txt", $"""
        De Voorzitter van de Tweede Kamer der Staten-Generaal

        Datum {day}
        Betreft {subject}

        Geachte voorzitter,

        {body}

        De minister van Infrastructuur en Waterstaat,

        A. Verbeet

        {behind}
        """);

    public static LinkableDocument Read(string file, string text)
    {
        var document = PlainTextReader.Read(text, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))));
        var analysed = DocumentAnalyser.Analyse(document, file);
        return Reader.Read(new DocumentHead(document.Id, file, analysed.Metadata), document, analysed.Findings, parent: null);
    }
}
