namespace PolicyArchive.Extraction.Letters.Content;

/// <summary>The bytes that a string stands for (ISO 32000-2, 7.3.4): codes in the font at hand, not yet text.</summary>
internal static class StringBytes
{
    private const int LongestOctal = 3;

    /// <param name="written">Without its round brackets.</param>
    public static byte[] OfLiteral(ReadOnlySpan<byte> written)
    {
        if (written.IndexOfAny((byte)'\\', (byte)'\r') < 0) return written.ToArray();

        var bytes = new byte[written.Length];
        var length = 0;
        for (var at = 0; at < written.Length;)
        {
            if (written[at] == '\\') at = Escaped(written, at + 1, bytes, ref length);
            else if (written[at] == '\r') at = LineEnd(written, at, bytes, ref length);
            else bytes[length++] = written[at++];
        }

        return bytes[..length];
    }

    /// <param name="written">Without its angle brackets.</param>
    /// <returns>Null if something else than hexadecimal digits and white space stands in it.</returns>
    public static byte[]? OfHexadecimal(ReadOnlySpan<byte> written)
    {
        var bytes = new byte[(written.Length + 1) / 2];
        var digits = 0;
        foreach (var character in written)
        {
            if (Characters.IsSpace(character)) continue;
            if (!char.IsAsciiHexDigit((char)character)) return null;
            var value = character <= '9' ? character - '0' : (character | 0x20) - 'a' + 10;
            bytes[digits / 2] |= (byte)(digits % 2 == 0 ? value << 4 : value);
            digits++;
        }

        return bytes[..((digits + 1) / 2)];
    }

    /// <returns>Where reading goes on.</returns>
    private static int Escaped(ReadOnlySpan<byte> written, int at, byte[] bytes, ref int length)
    {
        if (at == written.Length) return at;

        var character = written[at];
        if (character is >= (byte)'0' and <= (byte)'7') return Octal(written, at, bytes, ref length);
        if (character == '\n') return at + 1;
        if (character == '\r') return at + (at + 1 < written.Length && written[at + 1] == '\n' ? 2 : 1);

        bytes[length++] = character switch
        {
            (byte)'n' => (byte)'\n',
            (byte)'r' => (byte)'\r',
            (byte)'t' => (byte)'\t',
            (byte)'b' => (byte)'\b',
            (byte)'f' => (byte)'\f',
            _ => character,
        };
        return at + 1;
    }

    private static int Octal(ReadOnlySpan<byte> written, int at, byte[] bytes, ref int length)
    {
        var end = Math.Min(at + LongestOctal, written.Length);
        var value = 0;
        while (at < end && written[at] is >= (byte)'0' and <= (byte)'7')
            value = value * 8 + (written[at++] - '0');
        bytes[length++] = (byte)value;
        return at;
    }

    /// <summary>Every kind of line end counts as one line feed.</summary>
    private static int LineEnd(ReadOnlySpan<byte> written, int at, byte[] bytes, ref int length)
    {
        bytes[length++] = (byte)'\n';
        return at + (at + 1 < written.Length && written[at + 1] == '\n' ? 2 : 1);
    }
}
