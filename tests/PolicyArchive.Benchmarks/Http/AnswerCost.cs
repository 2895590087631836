using System.Globalization;

namespace PolicyArchive.Benchmarks.Http;

/// <summary>What one question cost: the search itself, and what page and API add to it, in milliseconds.</summary>
internal sealed record AnswerCost(double Search, double Page, double Json, int PageBytes);

/// <summary>The middle and the slow end of a row of figures.</summary>
internal readonly record struct Spread(double Median, double Late)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Median:F2} and {Late:F2}");
}
