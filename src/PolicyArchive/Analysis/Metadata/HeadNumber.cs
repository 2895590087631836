using System.Text.RegularExpressions;

namespace PolicyArchive.Analysis.Metadata;

/// <summary>A registry's number that stands without a label at the end of a line of the head: "Provincie Veldrijk  PVR-2024-851300001", "RWS/22-0418".</summary>
internal static partial class HeadNumber
{
    private const int MostLines = 8;
    private const int LongestLine = 90;

    public static string? Read(IReadOnlyList<string> lines)
    {
        foreach (var line in lines.Take(MostLines))
        {
            if (line.Length < LongestLine && Number().Match(line) is { Success: true } match) return match.Groups["number"].Value;
        }

        return null;
    }

    [GeneratedRegex(@"(?:\A|[ ,:])(?<number>[A-Z]{2,6}[-/ ](?!(?:19|20)\d\d-(?:19|20)\d\d\z)(?:[A-Z]{2,5}[-/])?\d{2,4}[-./]\d{3,10}|(?:RIB|SB|RV)[- ]20\d\d[-/]\d{1,6})\z", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Number();
}
