using System.Collections.Immutable;
using PolicyArchive.Analysis.Enclosures;
using PolicyArchive.Analysis.Language;
using PolicyArchive.Analysis.Structure;

namespace PolicyArchive.Analysis.Commitments;

/// <summary>Finds what a bare yes says yes to: the request in the turn of the member before.</summary>
internal sealed class AnswerReader(DocumentReading reading)
{
    private const int TurnsBack = 3;
    private const int ShortQuestion = 14;
    private const int SentencesBack = 80;
    private const int LeadSentences = 6;

    private static readonly Parties AsAsked = new(SpeakerGoverns: false, IsLocal: true, ThirdGoverns: true);

    /// <summary>The member's sentence that was agreed to; null when the sentence does not agree, or nothing was asked.</summary>
    public Sentence? AskedBefore(SentenceReading answer)
    {
        if (AssentReader.PledgesThat(answer)) return SameTurn(answer.Sentence) ?? LastOfMember(answer.Sentence, IsAny);
        if (AssentReader.IsNod(answer)) return LastOfMember(answer.Sentence, IsAny);
        if (answer.Speech != Speech.Spoken) return null;
        if (AssentReader.IsDeed(answer)) return LastOfMember(answer.Sentence, IsAny) ?? SameTurn(answer.Sentence);
        var isBare = AssentReader.IsBareYes(answer) && IsFirstOfTurn(answer.Sentence);
        return isBare ? LastOfMember(answer.Sentence, IsRequest) : null;
    }

    /// <summary>What "die krijgt u van mij" gives: what the member before it wished for last.</summary>
    public Sentence? WishBefore(SentenceReading answer)
    {
        if (answer.Speech is not (Speech.Spoken or Speech.Reported) || LastOfMember(answer.Sentence, IsAny) is not { } last) return null;
        return TheirSentences(answer.Sentence, last.Speaker.Name).Where(sentence => sentence.Turn.Number == last.Turn.Number).FirstOrDefault(sentence => AskedThing.In(sentence) is not null);
    }

    private Sentence? SameTurn(Sentence sentence)
    {
        var before = reading.Structure.Neighbour(sentence, -1);
        return before is not null && before.Turn.Number == sentence.Turn.Number ? before : null;
    }

    private bool IsFirstOfTurn(Sentence sentence) => reading.Structure.Neighbour(sentence, -1)?.Turn.Number != sentence.Turn.Number;

    private Sentence? LastOfMember(Sentence answer, Func<Sentence, bool> fits) => LastOfNamed(answer, fits) ?? LastOfAny(answer, fits);

    /// <summary>A minister who answers everybody in one turn says whom: "Op de vraag van mevrouw Sluijmer …", "Mevrouw Sluijmer vroeg naar de wachttijden. Die lijst …".</summary>
    private Sentence? LastOfNamed(Sentence answer, Func<Sentence, bool> fits)
    {
        var named = ImmutableArray<string>.Empty;
        for (var distance = 0; distance >= -LeadSentences && named.IsEmpty; distance--)
        {
            var lead = reading.Structure.Neighbour(answer, distance);
            if (lead is null || lead.Turn.Number != answer.Turn.Number) break;
            named = AskerReader.Named(lead.Text);
        }

        return named is [var member] ? TheirSentences(answer, member).FirstOrDefault(sentence => fits(sentence) && SharesNoun(sentence, answer)) ?? TheirSentences(answer, member).FirstOrDefault(fits) : null;
    }

    private IEnumerable<Sentence> TheirSentences(Sentence answer, string member)
    {
        for (var distance = -1; distance >= -SentencesBack && reading.Structure.Neighbour(answer, distance) is { } before; distance--)
            if (before.Speaker.Role == SpeakerRole.Member && !before.IsInMotion && before.Speaker.Label.Contains(member, StringComparison.Ordinal)) yield return before;
    }

    private static bool SharesNoun(Sentence asked, Sentence answer) =>
        Tokenizer.Read(answer.Text).Any(token => ThingReader.IsPaperWord(token.Word) && asked.Text.Contains(token.Word, StringComparison.OrdinalIgnoreCase));

    private Sentence? LastOfAny(Sentence answer, Func<Sentence, bool> fits)
    {
        var turn = 0;
        for (var distance = -1; distance >= -SentencesBack && reading.Structure.Neighbour(answer, distance) is { } before; distance--)
        {
            turn = answer.Turn.Number - before.Turn.Number;
            if (turn > TurnsBack) return null;
            if (turn > 0 && before.Speaker.Role == SpeakerRole.Member && !before.IsInMotion && fits(before)) return before;
        }

        return null;
    }

    /// <summary>A wish or question with words of its own, not "Kan dat?" or "Alle twaalf?".</summary>
    private static bool IsAny(Sentence sentence) => sentence.Length > ShortQuestion;

    /// <summary>A question or wish that something be sent, told or promised.</summary>
    private static bool IsRequest(Sentence sentence)
    {
        if (!sentence.Text.Contains('?')) return false;
        var read = new SentenceReading(sentence, AsAsked, Speech.Member);
        var asksFor = read.Clauses.SelectMany(c => c.Verbs).Any(v => v.Role is Role.Pledge or Role.Send or Role.Tell or Role.Return or Role.Include or Role.Look);
        var invites = read.Clauses.Any(c => c.HasAny(WordList.Named("can")) || c.HasAny(WordList.Named("want")) || c.HasAny(WordList.Named("would")) || c.HasAny(WordList.Named("weak")) || AsAsked.HasAssembly(c));
        return asksFor && invites;
    }
}
