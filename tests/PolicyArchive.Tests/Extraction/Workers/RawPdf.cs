using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace PolicyArchive.Tests.Extraction.Workers;

/// <summary>PDFs written object by object, honest ones and such as no program should make. Object 1 is the catalogue, 3 the only page.</summary>
internal static class RawPdf
{
    private const string Pages = "<< /Type /Pages /Kids [3 0 R] /Count 1 >>";
    private const string Font = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>";

    public static byte[] Letter(string text) => Drawing($"BT /F1 11 Tf 70 700 Td ({text}) Tj ET");

    /// <summary>One A4 page with this content stream; its font is /F1.</summary>
    public static byte[] Drawing(string content) => Of(
        "<< /Type /Catalog /Pages 2 0 R >>", Pages, Page("[0 0 595 842]"), Stream(content), Font);

    public static byte[] LetterWithAttachment(string text, string name, byte[] content) => Of(
        $"<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles << /Names [({name}) 6 0 R] >> >> >>",
        Pages, Page("[0 0 595 842]"), Stream($"BT /F1 11 Tf 70 700 Td ({text}) Tj ET"), Font,
        $"<< /Type /Filespec /F ({name}) /EF << /F 7 0 R >> >>",
        Stream(Encoding.Latin1.GetString(content), "/Type /EmbeddedFile"));

    /// <summary>The size of the page is an object that is an object that is the first again: .NET's stack overflows on it.</summary>
    public static byte[] WithoutBottom() => Of(
        "<< /Type /Catalog /Pages 2 0 R >>", Pages, Page("6 0 R"), Stream("BT ET"), Font, "7 0 R", "6 0 R");

    /// <summary>One page of so many steps that reading takes a minute or more.</summary>
    public static byte[] Endless() => Of(
        "<< /Type /Catalog /Pages 2 0 R >>", Pages, Page("[0 0 595 842]"),
        Stream("1 0 0 1 0 0 cm\n", times: 8_000_000), Font);

    /// <summary>A page whose few hundred kilobytes unpack to 400 MB of blanks.</summary>
    public static byte[] Swelling() => Of(
        "<< /Type /Catalog /Pages 2 0 R >>", Pages, Page("[0 0 595 842]"), Stream(new string(' ', 1 << 20), times: 400), Font);

    /// <summary>A page of six million words, each on the same spot.</summary>
    public static byte[] Wordy() => Of(
        "<< /Type /Catalog /Pages 2 0 R >>", Pages, Page("[0 0 595 842]"), Stream("BT /F1 11 Tf 70 700 Td (woord) Tj ET\n", times: 6_000_000), Font);

    private static string Page(string mediaBox) =>
        $"<< /Type /Page /Parent 2 0 R /MediaBox {mediaBox} /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> /XObject << /X 6 0 R >> >> >>";

    private static string Stream(string content, string entries = "", int times = 1)
    {
        var once = Encoding.Latin1.GetBytes(content);
        using var packed = new MemoryStream();
        using (var deflate = new ZLibStream(packed, CompressionLevel.Fastest))
        {
            for (var turn = 0; turn < times; turn++) deflate.Write(once);
        }

        var body = Encoding.Latin1.GetString(packed.ToArray());
        return $"<< {entries} /Length {body.Length} /Filter /FlateDecode >>\nstream\n{body}\nendstream";
    }

    private static byte[] Of(params string[] objects)
    {
        var pdf = new StringBuilder("%PDF-1.7\n");
        var table = new StringBuilder($"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        for (var i = 0; i < objects.Length; i++)
        {
            table.Append(CultureInfo.InvariantCulture, $"{pdf.Length:D10} 00000 n \n");
            pdf.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }
        var start = pdf.Length;
        pdf.Append(table).Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Length + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF");
        return Encoding.Latin1.GetBytes(pdf.ToString());
    }
}
