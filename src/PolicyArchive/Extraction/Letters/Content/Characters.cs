using System.Buffers;

namespace PolicyArchive.Extraction.Letters.Content;

/// <summary>The classes of characters of ISO 32000-2, 7.2.3.</summary>
internal static class Characters
{
    private static readonly SearchValues<byte> Ends = SearchValues.Create("\0\t\n\f\r ()<>[]{}/%"u8);

    public static bool IsSpace(byte character) => character is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t' or (byte)'\f' or 0;

    public static bool IsDigit(byte character) => (uint)(character - '0') <= 9;

    /// <summary>How long the name, number or operator is that <paramref name="content"/> begins with.</summary>
    public static int LengthOfWord(ReadOnlySpan<byte> content)
    {
        var end = content.IndexOfAny(Ends);
        return end < 0 ? content.Length : end;
    }
}
