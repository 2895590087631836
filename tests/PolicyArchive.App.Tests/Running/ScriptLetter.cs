using System.Globalization;
using System.Text;

namespace PolicyArchive.App.Tests.Running;

/// <summary>A letter whose title, subject and words are a script, as the smallest PDF that a reader opens.</summary>
internal static class ScriptLetter
{
    public const string FileName = "script-als-titel.pdf";

    private static readonly string[] Lines =
    [
        "Aan de Voorzitter van de Tweede Kamer der Staten-Generaal", "Datum 3 maart 2025",
        "Betreft <script>alert(document.domain)</script> zonnewijzer", "Geachte voorzitter,",
        "Hierbij stuur ik u <img src=x onerror=alert(1)> over de zonnewijzer.", "Ik zeg toe dat u voor de zomer het <b onclick=alert(2)>plan zonnewijzer</b> ontvangt.",
    ];

    public static void Write(string folder) => File.WriteAllBytes(Path.Combine(folder, FileName), Encoding.Latin1.GetBytes(Pdf()));

    private static string Pdf()
    {
        var drawn = string.Concat(Lines.Select((line, index) =>
            string.Create(CultureInfo.InvariantCulture, $"BT /F1 11 Tf 70 {760 - 30 * index} Td ({line.Replace("(", "\\(", StringComparison.Ordinal).Replace(")", "\\)", StringComparison.Ordinal)}) Tj ET\n")));
        string[] objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
            string.Create(CultureInfo.InvariantCulture, $"<< /Length {drawn.Length} >>\nstream\n{drawn}endstream"),
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
            "<< /Title (<script>alert\\(document.domain\\)</script>) >>",
        ];
        var pdf = new StringBuilder("%PDF-1.4\n");
        var places = new List<int>();
        for (var number = 1; number <= objects.Length; number++)
        {
            places.Add(pdf.Length);
            pdf.Append(CultureInfo.InvariantCulture, $"{number} 0 obj\n{objects[number - 1]}\nendobj\n");
        }

        var table = pdf.Length;
        pdf.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        foreach (var place in places) pdf.Append(CultureInfo.InvariantCulture, $"{place:0000000000} 00000 n \n");
        pdf.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Length + 1} /Root 1 0 R /Info 6 0 R >>\nstartxref\n{table}\n%%EOF\n");
        return pdf.ToString();
    }
}
