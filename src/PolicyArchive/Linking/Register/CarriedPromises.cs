using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PolicyArchive.Documents;
using PolicyArchive.Documents.Findings;
using PolicyArchive.Documents.Links;

namespace PolicyArchive.Linking.Register;

/// <summary>
/// "Ik zal in de kabinetsreactie een passage opnemen": what is promised as a part of a paper comes with the paper. While the same text's promise of that paper is put off,
/// a letter that touches the subject does not keep the part.
/// </summary>
internal static partial class CarriedPromises
{
    public static ImmutableArray<RegisterEntry> Settle(ImmutableArray<RegisterEntry> entries)
    {
        var ofDocument = entries.ToLookup(entry => entry.Origin.Document.Id);
        return [.. entries.Select(entry => PaperOf(entry) is { } paper && IsPutOff(paper, entry, ofDocument) ? Doubt(entry, paper) : entry)];
    }

    private static string? PaperOf(RegisterEntry entry) => Part().Match(entry.Origin.Promise.Quote) is { Success: true } part ? part.Groups["paper"].Value : null;

    private static bool IsPutOff(string paper, RegisterEntry part, ILookup<DocumentId, RegisterEntry> ofDocument)
    {
        var whole = ofDocument[part.Origin.Document.Id].FirstOrDefault(entry => entry != part && PaperOf(entry) is null && entry.Origin.Promise.Quote.Contains(paper, StringComparison.OrdinalIgnoreCase));
        var told = whole?.Evidence.Where(link => !link.IsProposed).ToList();
        return told is { Count: > 0 } && told[^1].Extent == FulfilmentExtent.Postponed && !told.Exists(link => link.Extent == FulfilmentExtent.Full);
    }

    private static RegisterEntry Doubt(RegisterEntry entry, string paper) => entry with
    {
        Evidence = [.. entry.Evidence.Select(link => IsOnlyByTopic(link) ? link with { IsProposed = true, Reasons = link.Reasons.Add($"de {paper} waarin het zou staan, is er nog niet") } : link)],
    };

    private static bool IsOnlyByTopic(EvidenceLink link) => !link.IsProposed && !link.IsNamed && link.Review is null && link.Extent == FulfilmentExtent.Full;

    [GeneratedRegex(@"\b(?:in|bij) (?:de|het|mijn|onze) (?<paper>\p{Ll}*(?:reactie|programma|nota|agenda|visie|strategie|evaluatie|brief|rapportage))\b.*\b(?:op ?(?:te )?nemen|mee ?(?:te )?nemen|betrekken|ingaan|opgenomen|meegenomen)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Part();
}
