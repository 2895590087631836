using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Logging;
using UglyToad.PdfPig.Parser;

namespace PolicyArchive.Extraction.Letters.Content;

/// <summary>
/// Reads what a page draws, as far as letters and rules depend on it; colours, curves and clips are passed by unread. A statement that is
/// written in another way than printers write, and all that follows an image in the stream, is read by PdfPig's own parser.
/// </summary>
internal sealed class ContentReader(IPageContentParser pdfPig) : IPageContentParser
{
    public IReadOnlyList<IGraphicsStateOperation> Parse(int pageNumber, IInputBytes inputBytes, ILog log)
    {
        var content = new byte[inputBytes.Length];
        var scanner = new StatementScanner(content.AsSpan(0, inputBytes.Read(content)));
        var operations = new List<IGraphicsStateOperation>();
        while (scanner.TryNext(out var name))
        {
            if (name.IsEmpty) return operations;
            if (!OperationReader.TryRead(name, scanner, out var operation)) operations.AddRange(Patiently(scanner.Statement));
            else if (operation is not null) operations.Add(operation);
        }

        operations.AddRange(Patiently(scanner.Rest));
        return operations;

        IReadOnlyList<IGraphicsStateOperation> Patiently(ReadOnlySpan<byte> statements) =>
            pdfPig.Parse(pageNumber, new MemoryInputBytes(statements.ToArray()), log);
    }
}
