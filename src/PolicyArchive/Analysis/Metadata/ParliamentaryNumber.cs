using System.Text.RegularExpressions;

namespace PolicyArchive.Analysis.Metadata;

/// <summary>The number under which a Chamber printed the document itself: dossier "36200-XVI", full "36200-XVI-151".</summary>
/// <param name="Name">The dossier's title beside its number.</param>
/// <param name="Heading">What stands beside "Nr. 151": "VERSLAG VAN EEN WETGEVINGSOVERLEG".</param>
internal sealed partial record ParliamentaryNumber(string Dossier, string? Full, string Name, string Heading)
{
    /// <summary>Reads "36 200 XVI  Vaststelling van …" over "Nr. 151  VERSLAG VAN EEN …".</summary>
    public static ParliamentaryNumber? Read(IReadOnlyList<string> lines)
    {
        for (var i = 0; i < Math.Min(lines.Count, 12); i++)
        {
            var match = DossierLine().Match(lines[i]);
            if (!match.Success) continue;
            var dossier = match.Groups["a"].Value + match.Groups["b"].Value + (match.Groups["addition"].Success ? "-" + match.Groups["addition"].Value : "");
            for (var j = i; j < Math.Min(i + 5, lines.Count); j++)
            {
                var number = NumberLine().Match(lines[j]);
                if (number.Success) return new ParliamentaryNumber(dossier, $"{dossier}-{number.Groups["number"].Value}", match.Groups["name"].Value.Trim(), number.Groups["heading"].Value.Trim());
            }
        }

        return null;
    }

    [GeneratedRegex(@"\A(?<a>\d{2}) ?(?<b>\d{3})(?:[ -](?<addition>[IVX]{1,5}|[A-H](?= )))?(?:-\d+)? +(?<name>\p{Lu}.{3,})\z", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex DossierLine();

    /// <summary>"Nr. 151  VERSLAG …"; the Eerste Kamer writes its letter alone: "J  VERSLAG VAN EEN SCHRIFTELIJK OVERLEG".</summary>
    [GeneratedRegex(@"(?:(?:\A|(?<= ))[Nn](?:r|R)\.? ?(?<number>\d{1,4}|[A-Z]{1,2})(?: +(?<heading>\p{Lu}.*))?|\A(?<number>[A-Z]{1,2}) +(?<heading>(?:VERSLAG|NADER|VOORLOPIG|MEMORIE|NOTA|BRIEF|MOTIE|EINDVERSLAG|GEWIJZIGD)\b.*))\z", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex NumberLine();
}
