using System.Globalization;
using PolicyArchive.Queries;
using PolicyArchive.Queries.Answers;

namespace PolicyArchive.App.Commands;

/// <summary>The enclosures that are not there, for a person at a terminal; the others as a count.</summary>
internal static class EnclosurePrint
{
    public static void Write(EnclosuresAnswer answer)
    {
        var alarms = answer.Findings.Where(EnclosureQueries.IsAlarm).ToList();
        Output.Line(string.Create(CultureInfo.InvariantCulture,
            $"{alarms.Count} of {answer.Findings.Length} enclosures are not there on {answer.AsOf:yyyy-MM-dd}, in {answer.Documents} documents"));
        foreach (var alarm in alarms)
        {
            Output.Line();
            Output.Line($"{Choices.Word(alarm.Outcome)}  {alarm.Item}  [{alarm.Id}]");
            Output.Line($"  {alarm.Document.File} p.{alarm.Page}: {alarm.Quote}");
            foreach (var reason in alarm.Reasons) Output.Line($"  {reason}");
        }
    }
}
