using PolicyArchive.Documents;
using PolicyArchive.Search;

namespace PolicyArchive.Benchmarks.Search;

/// <summary>One query in the languages of both searches.</summary>
/// <param name="Kind">Null: no filter, no facets asked of the peer.</param>
internal sealed record SpeedQuery(string Category, string Ours, string Fts5, DocumentKind? Kind = null, int FromYear = 0)
{
    public SearchRequest Request => new(Ours)
    {
        Filters = Kind is { } kind ? new SearchFilters { Kinds = [kind], From = new DateOnly(FromYear, 1, 1) } : SearchFilters.None,
    };

    /// <summary>As many of each category as asked, from the words of real sentences; the same seed gives the same queries.</summary>
    public static List<SpeedQuery> From(IReadOnlyList<string> texts, int ofEach, int seed)
    {
        var random = new Random(seed);
        var queries = new List<SpeedQuery>();
        while (queries.Count < 5 * ofEach)
        {
            var text = texts[random.Next(texts.Count)];
            var words = text.AsSpan(random.Next(Math.Max(1, text.Length - 200))).ToString().Split(' ').Skip(1).Take(12)
                .Where(word => word.All(char.IsAsciiLetter)).Select(word => word.ToLowerInvariant()).ToArray();
            var content = words.Where(word => word.Length > 5).Distinct().ToArray();
            var run = string.Join(' ', words.Take(3));
            if (content.Length >= 3 && text.Contains(run, StringComparison.OrdinalIgnoreCase))
                queries.AddRange(OfEachCategory(content, run, random));
        }

        return queries;
    }

    private static IEnumerable<SpeedQuery> OfEachCategory(string[] content, string run, Random random) =>
    [
        new("one word", content[0], $"\"{content[0]}\""),
        new("three words", string.Join(' ', content.Take(3)), string.Join(" AND ", content.Take(3).Select(word => $"\"{word}\""))),
        new("phrase", $"\"{run}\"", $"\"{run}\""),
        new("prefix", content[1][..5] + "*", $"\"{content[1][..5]}\"*"),
        new("filters and facets", content[2], $"\"{content[2]}\"", DocumentKind.Letter, 2012 + random.Next(8)),
    ];
}
