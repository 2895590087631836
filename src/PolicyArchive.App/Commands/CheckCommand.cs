using System.CommandLine;
using PolicyArchive.Queries;

namespace PolicyArchive.App.Commands;

/// <summary><c>check enclosures</c> and <c>check commitments</c>: what was promised and is not there; 1 when something is.</summary>
internal static class CheckCommand
{
    private static readonly Option<DateOnly?> Since = new("--since")
    {
        Description = "Only what was said on this day or later",
        HelpName = "DATE",
        Recursive = true,
        CustomParser = SharedOptions.ReadDate,
    };

    private static readonly Option<string?> Sender = new("--sender") { Description = "Words of the sender's name", Recursive = true };

    private static readonly Option<string?> Chamber = new("--chamber") { Description = "tk, ek or a council's name", Recursive = true };

    public static Command Build(SharedOptions shared)
    {
        var enclosures = new Command("enclosures", "Enclosures that were promised or said to be sent, and are not there");
        enclosures.SetAction(parsed => CheckEnclosures(shared.Read(parsed), parsed));
        var commitments = new Command("commitments", "Commitments that are past their term");
        commitments.SetAction(parsed => CheckCommitments(shared.Read(parsed), parsed));
        return new Command("check", "For scheduled jobs: what was promised and is not there") { enclosures, commitments, Since, Sender, Chamber };
    }

    private static int CheckEnclosures(ArchiveSettings settings, ParseResult parsed)
    {
        using var archive = Archive.Open(settings.ExistingIndex());
        var filter = new EnclosureFilter { Since = parsed.GetValue(Since), Sender = parsed.GetValue(Sender), Chamber = parsed.GetValue(Chamber) };
        var answer = new EnclosureQueries(archive).All(filter, settings.AsOf);
        if (settings.Json) Output.Json(answer);
        else EnclosurePrint.Write(answer);
        return answer.Findings.Any(EnclosureQueries.IsAlarm) ? ExitCode.Notable : ExitCode.Done;
    }

    private static int CheckCommitments(ArchiveSettings settings, ParseResult parsed)
    {
        using var archive = Archive.Open(settings.ExistingIndex());
        var filter = new CommitmentFilter
        {
            From = parsed.GetValue(Since),
            Sender = parsed.GetValue(Sender),
            Chamber = parsed.GetValue(Chamber),
            OverdueOnly = true,
        };
        var answer = new CommitmentQueries(archive).All(filter, settings.AsOf);
        if (settings.Json) Output.Json(answer);
        else CommitmentPrint.Write(answer);
        return answer.Commitments.Any(entry => CommitmentQueries.IsAlarm(entry, settings.AsOf)) ? ExitCode.Notable : ExitCode.Done;
    }
}
