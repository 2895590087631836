using UglyToad.PdfPig.Tokens;

namespace PolicyArchive.Extraction.Letters.Content;

/// <summary>The strings of an operand, as codes in the font at hand.</summary>
internal static class StringReader
{
    /// <param name="written">The operand's own bytes.</param>
    /// <returns>Null if the operand is no string.</returns>
    public static byte[]? Bytes(OperandKind kind, ReadOnlySpan<byte> written) => kind switch
    {
        OperandKind.Literal => StringBytes.OfLiteral(written),
        OperandKind.Hexadecimal => StringBytes.OfHexadecimal(written),
        _ => null,
    };

    /// <summary>Strings, and between them by how many thousandths of the font's size the next moves to the left.</summary>
    /// <param name="written">Of an array, without its brackets.</param>
    /// <returns>Null if it holds anything else than strings and numbers.</returns>
    public static List<IToken>? Run(ReadOnlySpan<byte> written)
    {
        var run = new List<IToken>();
        var items = new OperandScanner(written);
        while (items.SkipSpace())
        {
            if (items.IsAtOperator || !items.TryTake(out var item)) return null;
            var codes = Bytes(item.Kind, items.BytesOf(item));
            var isText = codes is not null;
            if (!isText && item.Kind != OperandKind.Number) return null;
            run.Add(isText ? new StringToken("", StringToken.Encoding.Iso88591, codes!) : new NumericToken(item.Number));
        }

        return run;
    }
}
