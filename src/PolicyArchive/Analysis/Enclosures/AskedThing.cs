using PolicyArchive.Analysis.Language;
using PolicyArchive.Analysis.Structure;

namespace PolicyArchive.Analysis.Enclosures;

/// <summary>The paper that a member asks to be sent: "of de second opinion ter kennis van de Kamer kan worden gebracht".</summary>
internal static class AskedThing
{
    private static readonly Parties AsAsked = new(SpeakerGoverns: false, IsLocal: true, ThirdGoverns: true);

    public static string? In(Sentence asked)
    {
        var read = new SentenceReading(asked, AsAsked, Speech.Member);
        foreach (var clause in read.Clauses)
        {
            var sends = clause.Verbs.Any(v => v.Role is Role.Send or Role.Receive || v.Frame.Words.Contains("ter") || v.Frame.Words.Contains("kennis"));
            var wishes = clause.HasAny(WordList.Named("can")) || clause.HasAny(WordList.Named("would"));
            var asks = clause.Verbs.Any(v => v.Role is Role.Ask);
            if (!sends && !wishes && !asks) continue;
            var papers = ThingReader.Read(clause).Where(t => ThingReader.IsPaper(read, t)).ToList();
            if (papers.Count == 0) papers = ThingReader.Read(clause).Where(t => read.Tokens[t.First].Word is "die" or "deze" or "dat").ToList();
            if (papers.Count == 0 && ThingReader.LastPaper(clause) is { } governed) papers = [governed];
            if (papers.Count > 0) return asked.Text[read.Tokens[papers[0].First].Start..read.Tokens[papers[0].Last].End];
        }

        return null;
    }
}
