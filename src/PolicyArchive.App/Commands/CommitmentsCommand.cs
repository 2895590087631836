using System.CommandLine;
using PolicyArchive.Linking.Register;
using PolicyArchive.Queries;
using PolicyArchive.Queries.Answers;

namespace PolicyArchive.App.Commands;

/// <summary><c>commitments</c>: the register, with what became of each promise and where that is said.</summary>
internal static class CommitmentsCommand
{
    private static readonly Argument<string[]> Words = new("QUERY") { Description = "Words that the promise must have", Arity = ArgumentArity.ZeroOrMore };

    private static readonly Option<CommitmentStatus[]> Status = new("--status")
    {
        Description = $"One of {string.Join(", ", Choices.Of<CommitmentStatus>())}",
        CustomParser = Choices.ReadAll<CommitmentStatus>,
    };

    private static readonly Option<bool> Overdue = new("--overdue") { Description = "Only what is past its term" };

    private static readonly Option<string?> Sender = new("--sender") { Description = "Words of the minister's or executive's name" };

    private static readonly Option<string?> Chamber = new("--chamber") { Description = "tk, ek or a council's name" };

    private static readonly Option<string[]> Dossier = new("--dossier") { Description = "Dossier number in any writing" };

    private static readonly Option<DateOnly?> From = new("--from") { Description = "Made on this day or later", HelpName = "DATE", CustomParser = SharedOptions.ReadDate };

    private static readonly Option<DateOnly?> To = new("--to") { Description = "Made on this day or earlier", HelpName = "DATE", CustomParser = SharedOptions.ReadDate };

    private static readonly Option<int?> Limit = new("--limit") { Description = "At most so many (default: all)" };

    private static readonly Option<bool> Csv = new("--csv") { Description = "Answer in CSV" };

    public static Command Build(SharedOptions shared)
    {
        var command = new Command("commitments", "The register of commitments") { Words, Status, Overdue, Sender, Chamber, Dossier, From, To, Limit, Csv };
        command.SetAction(parsed => Run(shared.Read(parsed), parsed));
        return command;
    }

    private static int Run(ArchiveSettings settings, ParseResult parsed)
    {
        using var archive = Archive.Open(settings.ExistingIndex());
        var answer = new CommitmentQueries(archive).All(FilterOf(parsed), settings.AsOf);
        if (settings.Json) Output.Json(answer);
        else if (parsed.GetValue(Csv)) CommitmentPrint.WriteCsv(answer);
        else CommitmentPrint.Write(answer);
        return answer.Total > 0 ? ExitCode.Done : ExitCode.Notable;
    }

    private static CommitmentFilter FilterOf(ParseResult parsed) => new()
    {
        Words = string.Join(' ', parsed.GetValue(Words)!),
        Statuses = [.. parsed.GetValue(Status) ?? []],
        OverdueOnly = parsed.GetValue(Overdue),
        Sender = parsed.GetValue(Sender),
        Chamber = parsed.GetValue(Chamber),
        Dossiers = [.. parsed.GetValue(Dossier) ?? []],
        From = parsed.GetValue(From),
        To = parsed.GetValue(To),
        Limit = parsed.GetValue(Limit),
    };
}
