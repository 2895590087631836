namespace PolicyArchive.Extraction.Letters.Content;

/// <summary>Reads numbers as printers write them: a sign, digits and a point. Exponents and doubled signs are left to PdfPig.</summary>
internal static class NumberReader
{
    /// <summary>Digits that a double holds exactly.</summary>
    private const int MostDigits = 15;

    private static readonly double[] PowersOfTen = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

    public static bool TryRead(ReadOnlySpan<byte> word, out double number)
    {
        number = 0;
        if (word.IsEmpty) return false;

        var isNegative = word[0] == '-';
        var digits = word[(isNegative || word[0] == '+' ? 1 : 0)..];
        if (digits.Length is 0 or > MostDigits) return false;

        long whole = 0, fraction = 0;
        var decimals = -1;
        foreach (var character in digits)
        {
            if (character == '.' && decimals < 0) decimals = 0;
            else if (!Characters.IsDigit(character)) return false;
            else if (decimals < 0) whole = whole * 10 + (character - '0');
            else (fraction, decimals) = (fraction * 10 + (character - '0'), decimals + 1);
        }

        number = decimals > 0 ? whole + fraction / PowersOfTen[decimals] : whole;
        if (isNegative) number = -number;
        return true;
    }
}
