using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PolicyArchive.Analysis.Structure;

namespace PolicyArchive.Analysis.Commitments;

/// <summary>The assembly a promise was made to: the one its words name, else the one the document is addressed to.</summary>
internal sealed partial class AssemblyReader(DocumentReading reading)
{
    private static readonly string[] Chambers = ["Eerste Kamer", "Tweede Kamer"];

    public ImmutableArray<string> Addressed { get; } = AddressedBy(reading);

    public ImmutableArray<string> Of(string words)
    {
        if (words.Contains("beide Kamers", StringComparison.Ordinal)) return [.. Chambers];
        var receivers = Compared().Replace(words, "");
        var named = Chambers.Where(c => receivers.Contains(c, StringComparison.Ordinal)).ToImmutableArray();
        return named.Length > 0 ? named : Addressed;
    }

    private static ImmutableArray<string> AddressedBy(DocumentReading reading)
    {
        var assemblies = reading.Metadata.Addressees.Where(IsAssembly).ToImmutableArray();
        if (assemblies.Length > 0) return assemblies;
        var first = reading.Structure.Sentences.Take(20).SelectMany(s => Chambers.Where(c => s.Text.Contains(c, StringComparison.Ordinal))).FirstOrDefault();
        return first is null ? [] : [first];
    }

    /// <summary>Not the executives of provinces, an advisory council or a board.</summary>
    public static bool IsAssembly(string addressee)
    {
        if (OtherBody().IsMatch(addressee)) return false;
        return addressee.Contains("Kamer", StringComparison.Ordinal) || addressee.Contains("raad", StringComparison.OrdinalIgnoreCase) || addressee.Contains("taten", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\b(?:gedeputeerde staten|raad (?:van|voor)|onderwijsraad|gezondheidsraad|ondernemingsraad|hoge raad|kamer van koophandel)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, RegexLimit.Milliseconds)]
    private static partial Regex OtherBody();

    /// <summary>"Gelijktijdig met de Tweede Kamer", "in dezelfde week als naar de Tweede Kamer": a measure, not the one who is promised.</summary>
    [GeneratedRegex(@"\b(?:als|met)\s+(?:(?:naar|aan|bij)\s+)?de\s+(?:Eerste|Tweede)\s+Kamer\b", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Compared();
}
