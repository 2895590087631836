using System.Globalization;
using System.Text;
using PolicyArchive.Queries.Answers;

namespace PolicyArchive.App.Commands;

/// <summary>Search hits for a person at a terminal; matched words stand out by colour, or between brackets where there is none.</summary>
internal static class SearchPrint
{
    private const string Bold = "\u001b[1m";
    private const string Plain = "\u001b[0m";

    public static void Write(SearchResponse answer)
    {
        Output.Line($"{answer.UnderstoodAs}: {answer.Total} of {answer.Coverage.Documents} documents ({Period(answer.Coverage)})");
        foreach (var notice in answer.Notices) Output.Line(notice);
        if (answer.DidYouMean is { } better) Output.Line($"Did you mean: {better}");
        if (answer.Coverage.WithoutText > 0) Output.Line($"Documents without text, not to be searched: {answer.Coverage.WithoutText}.");
        foreach (var hit in answer.Hits) WriteHit(hit);
    }

    private static void WriteHit(HitFacts hit)
    {
        var date = hit.Document.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "no date   ";
        Output.Line();
        Output.Line($"{date}  {Choices.Word(hit.Document.Kind)}  {hit.Document.Title ?? hit.Document.File}");
        Output.Line($"  {hit.Document.File}  [{hit.Document.Id}]");
        foreach (var passage in hit.Passages) Output.Line($"  p.{passage.Page}  {Lit(passage)}");
        if (hit.Missing is not null) Output.Line($"  lacks: {string.Join(", ", hit.Missing)}");
        foreach (var reason in hit.Explanation ?? []) Output.Line($"  - {reason}");
    }

    private static string Lit(PassageFacts passage)
    {
        var (on, off) = Console.IsOutputRedirected ? ("[", "]") : (Bold, Plain);
        var text = new StringBuilder();
        var at = 0;
        foreach (var lit in passage.Highlights)
        {
            text.Append(passage.Text, at, lit[0] - at).Append(on).Append(passage.Text, lit[0], lit[1]).Append(off);
            at = lit[0] + lit[1];
        }

        return text.Append(passage.Text, at, passage.Text.Length - at).Replace('\n', ' ').ToString();
    }

    private static string Period(CoverageFacts coverage) => coverage.From is { } from && coverage.To is { } to
        ? $"{from.Year}-{to.Year}"
        : "without dates";
}
