using System.Collections.Immutable;
using PolicyArchive.Documents;

namespace PolicyArchive.Analysis.Structure;

/// <summary>From pages to sentences that know their zone, section, speaker and notes. Linear in the length of the text; never throws.</summary>
public static class StructureReader
{
    public static DocumentStructure Read(ExtractedDocument document)
    {
        var passages = PassageReader.Read(document.Pages);
        if (passages.Count == 0) return DocumentStructure.Empty;
        FootnoteReader.Recognise(passages);
        var zones = ZoneReader.Read(passages, out var isLetter);
        var utterances = UtteranceReader.Read(passages, zones);
        var style = StyleOf(passages, utterances, isLetter);
        var sentences = new SentenceWriter(passages, zones, style).Write(utterances);
        return new DocumentStructure([.. passages], sentences, style);
    }

    private static DocumentStyle StyleOf(List<Passage> passages, List<Utterance> utterances, bool isLetter)
    {
        var opened = utterances.Count(u => u.Opens is { Label.Length: > 0 });
        var reported = passages.Count(p => ReportedSpeaker.OpensWithMember(p.Text) && SpeakerLabel.Read(p.Text, 0) is null);
        if (opened > reported) return DocumentStyle.Debate;
        if (isLetter) return DocumentStyle.Letter;
        if (reported > 0) return DocumentStyle.ReportedDebate;
        var hasAddress = passages.Take(12).Any(p => p.Text.StartsWith("Aan de ", StringComparison.Ordinal));
        return hasAddress ? DocumentStyle.Letter : DocumentStyle.Text;
    }
}
