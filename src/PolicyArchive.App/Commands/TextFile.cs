using System.Text;

namespace PolicyArchive.App.Commands;

/// <summary>Plain text as people save it: UTF-8 or UTF-16 with a mark, else UTF-8, else Windows-1252 (of which Latin-1 is the part we need).</summary>
internal static class TextFile
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string Decode(byte[] content)
    {
        using var reader = new StreamReader(new MemoryStream(content), Strict, detectEncodingFromByteOrderMarks: true);
        try
        {
            return reader.ReadToEnd();
        }
        catch (DecoderFallbackException)
        {
            return Encoding.Latin1.GetString(content);
        }
    }
}
