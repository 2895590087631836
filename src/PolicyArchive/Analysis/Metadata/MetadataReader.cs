using PolicyArchive.Analysis.Structure;
using PolicyArchive.Documents;

namespace PolicyArchive.Analysis.Metadata;

/// <summary>Reads what a document says about itself. What it does not say stays null or empty; nothing is guessed from the archive.</summary>
public static class MetadataReader
{
    public static DocumentMetadata Read(ExtractedDocument document, DocumentStructure structure, string fileName)
    {
        var head = new DocumentHead(document, structure);
        var subject = head.Labels[HeadLabel.Subject];
        var kind = KindReader.Read(structure, head, subject, fileName);
        var number = ParliamentaryNumber.Read(head.Lines);
        var questions = WrittenQuestions.Read(head.Lines);
        return new DocumentMetadata
        {
            Kind = kind,
            Title = TitleReader.Read(structure, head, kind, subject, number, document.EmbeddedTitle),
            Date = questions?.AnsweredOn ?? DocumentDate.Read(structure, head, fileName),
            Senders = questions is { Answering.Length: > 0 } ? questions.Answering : SenderReader.Read(structure, head),
            SignedBy = SignatureReader.Names(structure),
            Addressees = questions is not null ? [questions.Chamber] : AddresseeReader.Read(structure, head, fileName),
            OwnReference = head.Labels[HeadLabel.OwnReference] ?? head.Labels[HeadLabel.Case] ?? head.Labels[HeadLabel.Number] ?? number?.Full ?? questions?.Number ?? HeadNumber.Read(head.Lines),
            YourReference = head.Labels[HeadLabel.YourReference],
            EnclosureCount = CountOf(head.Labels[HeadLabel.Enclosures]),
            Dossiers = number is null ? [] : [number.Dossier],
        };
    }

    /// <summary>"3", "drie" or "geen"; null for words that name no number.</summary>
    private static int? CountOf(string? value)
    {
        if (value is null) return null;
        var word = value.Split(' ', ',', ';')[0].ToLowerInvariant();
        if (word is "geen" or "-" or "nee") return 0;
        var count = Deadlines.CalendarWords.Count(word);
        return count is > 0 and < 100 ? count : null;
    }
}
