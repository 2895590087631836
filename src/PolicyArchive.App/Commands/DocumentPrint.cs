using PolicyArchive.Queries.Answers;

namespace PolicyArchive.App.Commands;

/// <summary>A document for a person at a terminal: its head, then a line a finding.</summary>
internal static class DocumentPrint
{
    public static void Write(AnalyseAnswer answer)
    {
        WriteHead(answer.Document);
        var withoutText = answer.Pages.Count(page => page.Text.Length == 0);
        Output.Line($"  pages      {answer.Pages.Length}{(withoutText > 0 ? $" ({withoutText} without text)" : "")}");
        Output.Line();
        foreach (var finding in answer.Findings) Output.Line($"  p.{finding.Page,-3} {Word(finding),-20} {finding.Quote}");
        if (answer.Findings.IsEmpty) Output.Line("  nothing found");
        Output.Line();
    }

    private static void WriteHead(DocumentFacts document)
    {
        Output.Line($"{document.File}{(document.Id is null ? "" : $"  [{document.Id}]")}");
        WriteFact("kind", Choices.Word(document.Kind));
        WriteFact("title", document.Title);
        WriteFact("date", document.Date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        WriteFact("from", string.Join("; ", document.Senders));
        WriteFact("to", string.Join("; ", document.Addressees));
        WriteFact("reference", document.OwnReference);
        WriteFact("dossiers", string.Join(", ", document.Dossiers));
        WriteFact("parent", document.Parent);
        WriteFact("lies in", string.Join(", ", document.Locations));
    }

    private static void WriteFact(string label, string? value)
    {
        if (!string.IsNullOrEmpty(value)) Output.Line($"  {label,-10} {value}");
    }

    private static string Word(FindingFacts finding) => finding switch
    {
        CommitmentFacts => "commitment",
        MentionFacts => "mention",
        FulfilmentFacts fulfilment => $"fulfilment, {Choices.Word(fulfilment.Extent)}",
        EnclosureFacts enclosure => $"enclosure, {Choices.Word(enclosure.State)}",
        ReferenceFacts reference => reference.Normalized,
        AbbreviationFacts abbreviation => $"{abbreviation.Short} =",
        _ => "",
    };
}
