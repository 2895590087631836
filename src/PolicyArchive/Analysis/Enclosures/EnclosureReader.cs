using PolicyArchive.Analysis.Language;
using PolicyArchive.Documents.Findings;

namespace PolicyArchive.Analysis.Enclosures;

/// <summary>Decides of each clause whether it sends, promises or misses an enclosure.</summary>
internal static class EnclosureReader
{
    public static EnclosureVerdict? Read(Clause clause, SentenceReading sentence)
    {
        if (IsElsewhere(clause) || sentence.IsQuestion) return null;
        if (OmissionReader.Omits(clause)) return new EnclosureVerdict(clause, EnclosureState.Omitted, [.. ThingReader.Read(clause).Where(t => t.Last > t.First)]);
        if (sentence.Speech == Speech.Member || Denial.Has(clause)) return null;
        var coming = GoingReader.IsFoundToo(clause) ? null : ComingReader.Read(clause, sentence);
        return coming ?? (IsOthersReport(sentence) ? null : GoingReader.Read(clause, sentence));
    }

    /// <summary>"Een formulier staat in bijlage B van dit rapport": an inspectorate's own annex, sent to nobody here.</summary>
    private static bool IsOthersReport(SentenceReading sentence) => sentence.Speech == Speech.Written && !sentence.Parties.SpeakerGoverns;

    /// <summary>"ter inzage gelegd", "bijgaand geredigeerd woordelijk verslag", "brengt de commissie bijgaand verslag uit": nothing that goes with the document.</summary>
    private static bool IsElsewhere(Clause clause)
    {
        var isRecord = clause.Has("verslag") && (clause.Has("woordelijk") || clause.Has("beknopte") || clause.Has("beknopt") || clause.Has("commissie") && (clause.Has("brengt") || clause.Has("uit")));
        return clause.Has("inzage") || isRecord;
    }
}
