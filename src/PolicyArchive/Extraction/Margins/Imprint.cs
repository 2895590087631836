using System.Text.RegularExpressions;

namespace PolicyArchive.Extraction.Margins;

/// <summary>The publisher's lines at the foot of a parliamentary paper: "kst-36410-12", "ISSN 0921 - 7371", "’s-Gravenhage 2023", "Tweede Kamer, vergaderjaar …".</summary>
internal static partial class Imprint
{
    public static bool IsLine(string text) => Line().IsMatch(text);

    [GeneratedRegex(@"^(?:(?:kst|ah|h|nds|blg)-[\w-]+|ISSN \d{4} ?- ?\d{3}[\dX]|[’'‘]s-Gravenhage \d{4}|(?:Tweede|Eerste) Kamer, vergaderjaar \d{4}\D\d{4}, .{1,60})$")]
    private static partial Regex Line();
}
