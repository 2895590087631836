using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using PolicyArchive.Documents;
using PolicyArchive.Documents.Findings;

namespace PolicyArchive.Analysis;

/// <summary>Puts findings in order of place and gives each its id, which rests on words, not on offsets: better spacing of the same text changes none.</summary>
public static class FindingNumbering
{
    private const int IdLength = 12;

    public static ImmutableArray<Finding> Number(DocumentId document, IEnumerable<Finding> findings)
    {
        var turns = new Dictionary<string, int>(StringComparer.Ordinal);
        var ordered = findings.OrderBy(f => f.Span.Page).ThenBy(f => f.Span.Start).ThenByDescending(f => f.Span.Length).ThenBy(f => TypeOf(f), StringComparer.Ordinal);
        return [.. ordered.Select(Numbered)];

        Finding Numbered(Finding finding)
        {
            var words = $"{document}|{TypeOf(finding)}|{WordsOf(finding.Quote)}";
            var turn = turns[words] = turns.GetValueOrDefault(words) + 1;
            return finding with { Id = IdOf($"{words}|{turn}") };
        }
    }

    /// <summary>The type's name in answers and ids: <c>commitment-mention</c>.</summary>
    public static string TypeOf(Finding finding) => finding switch
    {
        Commitment => "commitment",
        CommitmentMention => "commitment-mention",
        Fulfilment => "fulfilment",
        Enclosure => "enclosure",
        Reference => "reference",
        Abbreviation => "abbreviation",
        _ => throw new ArgumentOutOfRangeException(nameof(finding), finding.GetType().Name, "No name for this type of finding."),
    };

    private static string WordsOf(string quote)
    {
        var words = new StringBuilder(quote.Length);
        foreach (var c in quote)
        {
            if (char.IsLetterOrDigit(c)) words.Append(char.ToLowerInvariant(c));
        }

        return words.ToString();
    }

    private static string IdOf(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)))[..IdLength];
}
