using PolicyArchive.Analysis.Enclosures;
using PolicyArchive.Analysis.Language;
using PolicyArchive.Analysis.Structure;

namespace PolicyArchive.Analysis.Commitments;

/// <summary>Recognises that a member comes back to a paper that is wanted, in few words: "Ik vroeg om een lijst", "Het rapport over de brug, voorzitter".</summary>
internal static class ReminderReader
{
    private const int Longest = 16;

    private static readonly Parties AsAsked = new(SpeakerGoverns: false, IsLocal: true, ThirdGoverns: true);

    public static bool Reminds(Sentence sentence)
    {
        var read = new SentenceReading(sentence, AsAsked, Speech.Member);
        if (read.Tokens.Length > Longest || !read.Tokens.Any(t => ThingReader.IsPaperWord(t.Word))) return false;
        return IsBareName(read) || read.Clauses.Any(c => AsksAgain(c) || Recalls(c)) || read.IsQuestion && read.Clauses.Any(WillItCome);
    }

    /// <summary>"Het rapport over de brug, voorzitter."</summary>
    /// <summary>"Het rapport over de brug, voorzitter" or "Dus die cijfers komen er niet?": no more than the name of what is wanted.</summary>
    public static bool IsShort(SentenceReading read) => read.Tokens.Length <= Longest && !read.IsQuestion && IsBareName(read) || read.IsQuestion && read.Clauses.Any(c => c.HasSequence("er", "niet") && WillItCome(c));

    private static bool IsBareName(SentenceReading read) => !read.Clauses.Any(c => c.HasFinite) && ThingReader.Read(read.Clauses[0]) is [{ First: <= 1 }, ..];

    private static bool AsksAgain(Clause clause) => Parties.HasSpeaker(clause) && (clause.Has("vroeg") || clause.Has("gevraagd") || clause.Has("verzocht")) && (clause.Has("om") || clause.Has("naar"));

    /// <summary>"herinnert de bewindsman aan de lijst met wissels".</summary>
    private static bool Recalls(Clause clause) => (clause.Has("herinnert") || clause.Has("herinner")) && clause.Has("aan");

    /// <summary>"Dus die cijfers komen er niet?", "Dus wij krijgen een lijst?"</summary>
    private static bool WillItCome(Clause clause) => clause.Verbs.Any(v => v.Role is Role.Reach or Role.Receive && v.Frame.Verb is "komen" or "krijgen" or "ontvangen" or "volgen");
}
