using System.Collections.Frozen;
using PolicyArchive.Analysis.Language;
using PolicyArchive.Analysis.Structure;

namespace PolicyArchive.Analysis.Commitments;

/// <summary>Takes the frame off a promise ("Ik zal uw Kamer … informeren"), so that what is promised remains; a mere pronoun gets the sentence before it.</summary>
internal sealed class ContentReader(DocumentStructure structure)
{
    private const int FewWords = 3;

    private static readonly FrozenSet<string> Frame = new[] { "perfect", "being", "passive", "future", "would", "go", "can", "must", "speaker", "filler", "weak", "now", "assent" }
        .SelectMany(WordList.Named).Except(["tot", "hier", "plan"]).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Empty = "hierover daarover hierop daarop hiervan daarvan daarbij hierbij deze dit die dat het haar hem ze er daar hier over op van aan de een naar met voor in terug en om te toe zo zal nog dan".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public string Read(SentenceReading sentence, Verdict verdict, int start, int end)
    {
        var from = NamedFrom(sentence, verdict, start);
        var words = sentence.Tokens.Where((t, place) => t.Start >= from && t.End <= end && !IsFrame(sentence, verdict, place)).ToList();
        var content = string.Join(' ', words.Where(t => !t.IsMark).Select(t => sentence.Sentence.Text.Substring(t.Start, t.Length)));
        var told = words.Count(t => t.Word.Length > 2 && !Empty.Contains(t.Word) && !t.IsMark);
        return told >= FewWords ? content : WithContext(sentence.Sentence, content);
    }

    /// <summary>What was promised stands behind the noun: "de toezegging … dat de minister met havens zal spreken".</summary>
    private static int NamedFrom(SentenceReading sentence, Verdict verdict, int start)
    {
        if (verdict.Verb is not null || !verdict.IsMention) return start;
        var noun = sentence.Tokens.FirstOrDefault(t => t.Start >= start && t.Word is "toezegging");
        var describes = noun.Length > 0 && sentence.Tokens.Count(t => t.Start > noun.End) > 5;
        return describes ? noun.End : start;
    }

    private string WithContext(Sentence sentence, string content)
    {
        var before = structure.Neighbour(sentence, -1);
        var belongs = before is not null && before.Turn.Number == sentence.Turn.Number && before.Zone == sentence.Zone && before.PassageNumber >= sentence.PassageNumber - 1;
        var context = belongs ? before!.Text : sentence.Heading;
        return context.Length == 0 ? content : $"{context} {content}".Trim();
    }

    private static bool IsFrame(SentenceReading sentence, Verdict verdict, int place)
    {
        var word = sentence.Tokens[place].Word;
        if (Frame.Contains(word) || word is "kamer" or "uw" or "minister" or "staatssecretaris") return true;
        if (verdict.Verb is not { } verb) return word is "toezegging" or "toegezegde" or "zoals" or "conform";
        var isVerb = place == verb.Token || sentence.Clauses.SelectMany(c => c.Verbs).Any(v => v.Token == place && v.Role == verb.Role);
        return isVerb || verb.Frame.Words.Contains(word);
    }
}
