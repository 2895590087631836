using System.Text.RegularExpressions;

namespace PolicyArchive.Extraction.Lines;

/// <summary>What stands before an item of a list or a numbered paragraph.</summary>
internal static partial class ListMark
{
    public static bool IsMark(string word) => IsBullet(word) || IsDash(word) || IsEnumerator(word);

    public static bool IsBullet(string word) => word.Length == 1 && word[0] is '•' or '▪' or '●' or '◦' or '○' or '■' or '□' or '➢' or '➔' or '‣' or '·' or '✓' or '▸' or '►' or '⁃' or '✔' or '❖';

    public static bool IsDash(string word) => word is "-" or "–" or "—";

    /// <summary>"1.", "1)", "a.", "(i)", "2.3", "2.3.1." and the bare number of a footnote are; "2024." is not.</summary>
    public static bool IsEnumerator(string word) => word.Length <= 8 && Enumerator().IsMatch(word);

    [GeneratedRegex(@"^(?:\(?(?:\d{1,2}|[a-zA-Z]|[ivx]{1,4})[.)]|\d{1,2}(?:\.\d{1,2}){1,3}\.?|\d{1,3}|\([ivx\d]{1,3}\))$")]
    private static partial Regex Enumerator();
}
