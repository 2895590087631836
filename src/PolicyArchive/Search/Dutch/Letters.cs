using System.Globalization;

namespace PolicyArchive.Search.Dutch;

/// <summary>Which characters make a word in Dutch text.</summary>
internal static class Letters
{
    public static bool IsInWord(char c) =>
        char.IsAscii(c) ? char.IsAsciiLetterOrDigit(c) : char.IsLetterOrDigit(c) || c == '\u00AD' || IsMark(c) || char.IsSurrogate(c);

    public static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or 'ʼ' or '´' or '`';

    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    /// <summary>What stands between the parts of a reference number: "IENW/BSK-2025/31187".</summary>
    public static bool IsLink(char c) => IsHyphen(c) || c is '/' or '.' or '_';

    private static bool IsMark(char c) => CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;
}
