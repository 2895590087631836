using PolicyArchive.Documents;

namespace PolicyArchive.Search;

/// <summary>Kinds as answers write them, and as people call them in either language.</summary>
public static class KindNames
{
    public static string Of(DocumentKind kind) => kind switch
    {
        DocumentKind.Letter => "letter",
        DocumentKind.Minutes => "minutes",
        DocumentKind.Programme => "programme",
        DocumentKind.Report => "report",
        DocumentKind.CoverLetter => "cover-letter",
        DocumentKind.DecisionNote => "decision-note",
        DocumentKind.Motion => "motion",
        DocumentKind.Answer => "answer",
        _ => "other",
    };

    public static string Dutch(DocumentKind kind) => kind switch
    {
        DocumentKind.Letter => "brief",
        DocumentKind.Minutes => "verslag",
        DocumentKind.Programme => "programma",
        DocumentKind.Report => "rapport",
        DocumentKind.CoverLetter => "aanbiedingsbrief",
        DocumentKind.DecisionNote => "beslisnota",
        DocumentKind.Motion => "motie",
        DocumentKind.Answer => "antwoord",
        _ => "overig",
    };

    /// <summary>A letter in the eyes of a searcher is also a cover letter. Empty for a word that is no kind.</summary>
    /// <param name="name">A folded word.</param>
    public static DocumentKind[] Called(string name) => name switch
    {
        "brief" or "brieven" or "kamerbrief" or "kamerbrieven" or "letter" or "letters" => [DocumentKind.Letter, DocumentKind.CoverLetter],
        "verslag" or "verslagen" or "notulen" or "handelingen" or "minutes" => [DocumentKind.Minutes],
        "programma" or "programmas" or "programme" or "programmes" => [DocumentKind.Programme],
        "rapport" or "rapporten" or "report" or "reports" => [DocumentKind.Report],
        "aanbiedingsbrief" or "oplegbrief" or "cover-letter" or "coverletter" => [DocumentKind.CoverLetter],
        "beslisnota" or "beslisnotas" or "nota" or "decision-note" or "decisionnote" => [DocumentKind.DecisionNote],
        "motie" or "moties" or "motion" or "motions" => [DocumentKind.Motion],
        "antwoord" or "antwoorden" or "beantwoording" or "answer" or "answers" => [DocumentKind.Answer],
        "overig" or "overige" or "other" => [DocumentKind.Other],
        _ => [],
    };
}
