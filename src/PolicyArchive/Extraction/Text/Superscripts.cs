namespace PolicyArchive.Extraction.Text;

/// <summary>Raised digits that have a code of their own, which NFKC would melt into the word before them.</summary>
internal static class Superscripts
{
    public static bool IsMark(string text) => text.Length == 1 && text[0] is '¹' or '²' or '³' or '⁰' or (>= '⁴' and <= '⁹');
}
