using System.Globalization;
using PolicyArchive.Queries.Answers;

namespace PolicyArchive.App.Commands;

/// <summary>The register for a person at a terminal, or as CSV for a spreadsheet.</summary>
internal static class CommitmentPrint
{
    private static readonly string[] Header =
    [
        "id", "status", "overdue", "text", "actor", "to", "askedBy", "madeOn", "due", "currentDue", "file", "page", "quote", "evidenceFile", "evidencePage", "evidenceQuote",
    ];

    public static void Write(CommitmentsAnswer answer)
    {
        Output.Line($"{answer.Total} commitments on {Day(answer.AsOf)}, in {answer.Coverage.Documents} documents");
        foreach (var commitment in answer.Commitments) Write(commitment);
    }

    public static void WriteCsv(CommitmentsAnswer answer)
    {
        Output.Line(string.Join(',', Header));
        foreach (var commitment in answer.Commitments) Output.Line(string.Join(',', Cells(commitment).Select(Csv.Cell)));
    }

    private static void Write(CommitmentEntry commitment)
    {
        Output.Line();
        Output.Line($"{Choices.Word(commitment.Status)}{(commitment.Overdue ? ", past its term" : "")}  [{commitment.Id}]");
        Output.Line($"  {commitment.Quote}");
        Output.Line($"  {commitment.Actor ?? "unknown"} to {string.Join(", ", commitment.To)} on {Day(commitment.MadeOn)}, due {Term(commitment.CurrentDue)}");
        Output.Line($"  {commitment.Document.File} p.{commitment.Page}");
        foreach (var again in commitment.Restatements) Output.Line($"  again   {again.Document.File} p.{again.Page}: {again.Quote}");
        foreach (var evidence in commitment.Evidence) Write(evidence);
    }

    private static void Write(EvidenceFacts evidence)
    {
        var verdict = evidence.Proposed ? "perhaps" : Choices.Word(evidence.Extent);
        Output.Line($"  {verdict,-7} {evidence.Document.File} p.{evidence.Page}: {evidence.Quote}");
        Output.Line(string.Create(CultureInfo.InvariantCulture, $"          {evidence.Score:0.00} {string.Join("; ", evidence.Reasons)}"));
    }

    private static IEnumerable<string?> Cells(CommitmentEntry commitment)
    {
        var evidence = commitment.Evidence.LastOrDefault(link => !link.Proposed);
        return
        [
            commitment.Id, Choices.Word(commitment.Status), commitment.Overdue ? "true" : "false", commitment.Text, commitment.Actor,
            string.Join("; ", commitment.To), string.Join("; ", commitment.AskedBy), Day(commitment.MadeOn), Day(commitment.Due?.To), Day(commitment.CurrentDue?.To),
            commitment.Document.File, Number(commitment.Page), commitment.Quote, evidence?.Document.File, Number(evidence?.Page), evidence?.Quote,
        ];
    }

    private static string Term(DueFacts? due) => due switch
    {
        null => "without a term",
        { To: { } to } => $"{due.Text} ({Day(to)})",
        _ => due.Text,
    };

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
