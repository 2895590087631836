using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PolicyArchive.Analysis.Structure;

namespace PolicyArchive.Analysis.Metadata;

/// <summary>Reads the lines under a letter: offices and names.</summary>
internal static partial class SignatureReader
{
    public static IEnumerable<string> Lines(DocumentStructure structure)
    {
        var signed = structure.Sentences.Where(s => s.Zone == Zone.Signature).Select(s => s.Passage.Text).Distinct().ToList();
        if (signed.Count > 0) return signed;
        var last = structure.Sentences.LastOrDefault(s => s.Zone == Zone.Body);
        return last is not null && Glued().IsMatch(last.Text) ? [last.Text] : [];
    }

    /// <summary>Names with their initials, titles left out: "J.J.M. Uitermark".</summary>
    public static ImmutableArray<string> Names(DocumentStructure structure)
    {
        var names = ImmutableArray.CreateBuilder<string>();
        foreach (var line in Lines(structure))
        {
            if (FullName().IsMatch(line) && !line.Contains("inister", StringComparison.Ordinal) && !names.Contains(line)) names.Add(line);
            foreach (Match match in Name().Matches(line))
            {
                var name = match.Groups["name"].Value.Replace(". ", ".", StringComparison.Ordinal).Trim();
                var spaced = LastInitial().Replace(name, "$1 ");
                if (!names.Contains(spaced)) names.Add(spaced);
            }
        }

        return names.ToImmutable();
    }

    [GeneratedRegex(@"(?<![\p{L}.])(?<name>(?:\p{Lu}[a-z]{0,2}\. ?){1,5}(?:\([\p{L}]+\) )?(?:(?:van|de|der|den|ten|ter|te|het|'t|in|el|al|von) ){0,3}\p{Lu}[\p{L}'’-]+(?:[ -](?:(?:van|de|der|den) ){0,2}\p{Lu}[\p{L}'’-]+)?)", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Name();

    /// <summary>First name in full: "Mirjam Sterk", "Hugo de Jonge".</summary>
    [GeneratedRegex(@"\A\p{Lu}\p{Ll}+ (?:(?:van|de|der|den|ten|ter) ){0,3}\p{Lu}[\p{L}'’-]+\z", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex FullName();

    [GeneratedRegex(@"((?:\p{Lu}[a-z]{0,2}\.)+)(?=\p{L}{2})", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex LastInitial();

    [GeneratedRegex(@"\A(?:[Dd]e )(?:[Mm]inister|[Ss]taatssecretaris) (?:van|voor) [^.]{3,90}, (?:\p{Lu}\. ?)+", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Glued();
}
