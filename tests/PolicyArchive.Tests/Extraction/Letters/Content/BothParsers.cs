using System.Text;
using PolicyArchive.Extraction.Letters.Content;
using PolicyArchive.Tests.Extraction.Workers;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Graphics.Operations.MarkedContent;
using UglyToad.PdfPig.Graphics.Operations.PathPainting;
using UglyToad.PdfPig.Graphics.Operations.TextShowing;
using UglyToad.PdfPig.Outline.Destinations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace PolicyArchive.Tests.Extraction.Letters.Content;

/// <summary>What PdfPig's parser and ours make of the same content stream, in words that can be compared.</summary>
internal static class BothParsers
{
    private static readonly string[] WithoutTrace =
        ["CS", "cs", "SC", "sc", "SCN", "scn", "G", "g", "RG", "rg", "K", "k", "c", "v", "y", "h", "sh", "W", "W*", "w", "J", "j", "d", "M", "ri", "i", "MP", "DP", "BX", "EX"];

    private static readonly IPageContentParser PdfPigs = ParserOfPdfPig();

    public static string PdfPig(string content) => Told(PdfPigs, content);

    public static string Ours(string content) => Told(new ContentReader(PdfPigs), content);

    private static string Told(IPageContentParser parser, string content)
    {
        try
        {
            var operations = parser.Parse(1, new MemoryInputBytes(Encoding.Latin1.GetBytes(content)), new ParsingOptions().Logger);
            return string.Join('\n', operations.Where(operation => !WithoutTrace.Contains(operation.Operator)).Select(Tell));
        }
        catch (Exception refused) when (refused is PdfDocumentFormatException or InvalidOperationException or InvalidCastException or ArgumentOutOfRangeException)
        {
            return "refused";
        }
    }

    private static string Tell(IGraphicsStateOperation operation) => operation switch
    {
        ShowText shown => $"Tj {Codes(shown.Text, shown.Bytes)}",
        MoveToNextLineShowText shown => $"' {Codes(shown.Text, shown.Bytes)}",
        ShowTextsWithPositioning run => $"TJ {string.Join(' ', run.Array.Select(Tell))}",
        BeginMarkedContentWithProperties { Properties: { } properties } marked => $"BDC {marked.Name} {(properties.TryGet(NameToken.ActualText, out var text) ? text : "")}",
        FillPathNonZeroWindingCompatibility => "f",
        _ => Written(operation),
    };

    private static string Tell(IToken token) => token switch
    {
        StringToken text => Convert.ToHexString(text.GetBytes()),
        HexToken text => Convert.ToHexString(text.Bytes),
        _ => token.ToString()!,
    };

    private static string Codes(string? text, ReadOnlyMemory<byte> bytes) => Convert.ToHexString(text is null ? bytes.Span : Encoding.Latin1.GetBytes(text));

    private static string Written(IGraphicsStateOperation operation)
    {
        using var stream = new MemoryStream();
        operation.Write(stream);
        return Encoding.Latin1.GetString(stream.ToArray()).Trim();
    }

    private static IPageContentParser ParserOfPdfPig()
    {
        using var pdf = PdfDocument.Open(RawPdf.Letter("brief"));
        pdf.AddPageFactory<IPageContentParser, ParserTaker>();
        return pdf.GetPage<IPageContentParser>(1);
    }

    /// <summary>PdfPig shows its parser only to those who make pages.</summary>
    private sealed class ParserTaker(
        IPdfTokenScanner scanner, IResourceStore resources, ILookupFilterProvider filters, IPageContentParser parser, ParsingOptions options)
        : BasePageFactory<IPageContentParser>(scanner, resources, filters, parser, options)
    {
        protected override IPageContentParser ProcessPage(
            int pageNumber,
            DictionaryToken dictionary,
            NamedDestinations namedDestinations,
            MediaBox mediaBox,
            CropBox cropBox,
            UserSpaceUnit userSpaceUnit,
            PageRotationDegrees rotation,
            TransformationMatrix initialMatrix,
            IReadOnlyList<IGraphicsStateOperation> operations) => PageContentParser;
    }
}
