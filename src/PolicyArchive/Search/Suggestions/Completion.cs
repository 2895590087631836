using System.Collections.Immutable;
using PolicyArchive.Search.Dutch;
using PolicyArchive.Search.Matching;

namespace PolicyArchive.Search.Suggestions;

/// <summary>Goes on where a person stopped typing.</summary>
internal static class Completion
{
    private const int Shortest = 2;

    /// <param name="most">Number of words, at least 1.</param>
    public static ImmutableArray<string> Of(string query, ArchiveWords words, int most)
    {
        var isBetweenWords = query.Length == 0 || !Letters.IsInWord(query[^1]);
        var beginning = isBetweenWords ? "" : DutchAnalyzer.Analyse(query)[^1].Forms.Exact;
        return beginning.Length < Shortest ? [] : [.. words.Beginning(beginning, most).Select(found => found.Word)];
    }
}
