using System.CommandLine;
using PolicyArchive.Catalogue;
using PolicyArchive.Documents.Findings;
using PolicyArchive.Ingestion;
using PolicyArchive.Linking.Register;
using PolicyArchive.Queries;
using PolicyArchive.Queries.Answers;
using PolicyArchive.Reviewing;

namespace PolicyArchive.App.Commands;

/// <summary><c>review</c>: what a person decides, with name and reason.</summary>
internal sealed class ReviewCommand
{
    private readonly SharedOptions _shared;

    private readonly Option<string> _by = new("--by") { Description = "Who decides", HelpName = "NAME", Required = true };
    private readonly Option<string> _reason = new("--reason") { Description = "Why", HelpName = "TEXT", Required = true };
    private readonly Argument<string> _id = new("ID") { Description = "Of a finding or of a link" };
    private readonly Argument<string> _commitment = new("COMMITMENT") { Description = "Id of a commitment" };
    private readonly Argument<string> _document = new("DOCUMENT") { Description = "A document's id, its beginning, or its path in the corpus" };
    private readonly Option<int> _page = new("--page") { Description = "Page number, from 1", HelpName = "N", Required = true };

    private readonly Option<FulfilmentExtent> _extent = new("--extent")
    {
        Description = $"One of {string.Join(", ", Choices.Of<FulfilmentExtent>())}",
        Required = true,
        CustomParser = argument => Choices.ReadAll<FulfilmentExtent>(argument).FirstOrDefault(),
    };

    private readonly Option<CommitmentStatus> _status = new("--status")
    {
        Description = $"One of {string.Join(", ", Choices.Of<CommitmentStatus>())}",
        Required = true,
        CustomParser = argument => Choices.ReadAll<CommitmentStatus>(argument).FirstOrDefault(),
    };

    private readonly Option<DateOnly?> _due = new("--due") { Description = "The term that goes with it", HelpName = "DATE", CustomParser = SharedOptions.ReadDate };
    private readonly Option<string> _quote = new("--quote") { Description = "The words, as 'show --text' prints them", HelpName = "Q", Required = true };
    private readonly Option<string?> _passage = new("--quote") { Description = "The words that say so (default: the sentence that speaks of it most)", HelpName = "Q" };
    private readonly Option<string> _type = new("--type") { Description = $"One of {string.Join(", ", Reviewer.Addable)}", HelpName = "T", Required = true };

    private ReviewCommand(SharedOptions shared) => _shared = shared;

    public static Command Build(SharedOptions shared)
    {
        var review = new ReviewCommand(shared);
        return new Command("review", "Decide, with name and reason: the program keeps it and never overrules it")
        {
            review.Verb("confirm", "A finding or a link is right", [review._id],
                (reviewer, _, parsed) => reviewer.Confirm(parsed.GetValue(review._id)!, review.By(parsed), review.Reason(parsed))),
            review.Verb("reject", "A finding or a link is wrong", [review._id],
                (reviewer, _, parsed) => reviewer.Reject(parsed.GetValue(review._id)!, review.By(parsed), review.Reason(parsed))),
            review.Verb("link", "A page keeps a promise, or part of it", [review._commitment, review._document, review._page, review._extent, review._passage], review.Link),
            review.Verb("add", "A finding that was missed", [review._document, review._page, review._quote, review._type], review.Add),
            review.Verb("set", "The status of a commitment, beside the computed one", [review._commitment, review._status, review._due], review.Set),
        };
    }

    private Command Verb(string name, string description, Symbol[] takes, Func<Reviewer, CatalogueReader, ParseResult, ReviewResult> decide)
    {
        var command = new Command(name, description) { _by, _reason };
        foreach (var argument in takes.OfType<Argument>()) command.Add(argument);
        foreach (var option in takes.OfType<Option>()) command.Add(option);
        command.SetAction((parsed, stop) => Task.FromResult(Run(parsed, decide, stop)));
        return command;
    }

    private int Run(ParseResult parsed, Func<Reviewer, CatalogueReader, ParseResult, ReviewResult> decide, CancellationToken stop)
    {
        var settings = _shared.Read(parsed);
        using var writer = CatalogueWriter.Open(settings.ExistingIndex(), _shared.Time);
        using var catalogue = CatalogueReader.Open(settings.Index);
        var kept = decide(new Reviewer(writer, catalogue), catalogue, parsed) switch
        {
            ReviewResult.Kept done => done,
            ReviewResult.Refused refused => throw new CannotRunException(refused.Sentence),
            var other => throw new InvalidOperationException($"Unknown result {other}"),
        };
        new NewsFeed(writer, catalogue, _shared.Time).CatchUp(stop);
        var answer = new ReviewAnswer(kept.Id, parsed.CommandResult.Command.Name, kept.Review.Signed.By, kept.Review.Signed.Reason);
        if (settings.Json) Output.Json(answer);
        else Output.Line($"{answer.Decision} {answer.Id}, by {answer.By}: {answer.Reason}");
        return ExitCode.Done;
    }

    private ReviewResult Link(Reviewer reviewer, CatalogueReader catalogue, ParseResult parsed) => reviewer.Link(
        parsed.GetValue(_commitment)!, Document(catalogue, parsed), parsed.GetValue(_page), parsed.GetValue(_extent), parsed.GetValue(_passage), By(parsed), Reason(parsed));

    private ReviewResult Add(Reviewer reviewer, CatalogueReader catalogue, ParseResult parsed) => reviewer.Add(
        Document(catalogue, parsed), parsed.GetValue(_page), parsed.GetValue(_quote)!, parsed.GetValue(_type)!, By(parsed), Reason(parsed));

    private ReviewResult Set(Reviewer reviewer, CatalogueReader catalogue, ParseResult parsed) => reviewer.Set(
        parsed.GetValue(_commitment)!, parsed.GetValue(_status), parsed.GetValue(_due), By(parsed), Reason(parsed));

    private CataloguedDocument Document(CatalogueReader catalogue, ParseResult parsed) =>
        DocumentFinder.Find(catalogue, parsed.GetValue(_document)!)
        ?? throw new CannotRunException($"There is no document '{parsed.GetValue(_document)}' in this archive: give an id, or a path relative to the corpus.");

    private string By(ParseResult parsed) => parsed.GetValue(_by)!;

    private string Reason(ParseResult parsed) => parsed.GetValue(_reason)!;
}
