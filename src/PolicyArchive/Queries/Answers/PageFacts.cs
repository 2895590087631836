using System.Collections.Immutable;
using PolicyArchive.Documents;

namespace PolicyArchive.Queries.Answers;

/// <summary>A page in an answer; spans of findings count in its text.</summary>
public sealed record PageFacts(int Number, string Text, ImmutableArray<string> Furniture, double Quality)
{
    public static PageFacts Of(Page page) =>
        new(page.Number, page.Text, [.. page.Furniture.Select(f => f.Text)], Math.Round(page.Quality, 2));
}
