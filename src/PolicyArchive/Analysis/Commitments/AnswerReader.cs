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
        if (AssentReader.Concurs(answer)) return JustAsked(answer.Sentence);
        if (answer.Speech == Speech.Written) return AssentReader.IsWrittenYes(answer) ? LikeAsked(answer.Sentence) : null;
        if (answer.Speech != Speech.Spoken) return null;
        if (AssentReader.IsDeed(answer)) return LastOfMember(answer.Sentence, IsAny) ?? SameTurn(answer.Sentence);
        if (AssentReader.IsSettled(answer)) return JustAsked(answer.Sentence) ?? AskedByName(answer.Sentence);
        if (!IsFirstOfTurn(answer.Sentence)) return null;
        if (IsSettledNext(answer)) return null;
        if (AssentReader.IsBareYes(answer)) return LastOfMember(answer.Sentence, IsRequest) ?? JustAsked(answer.Sentence);
        return AssentReader.IsYesWithMore(answer) || AssentReader.IsYesIfSo(answer) ? JustAsked(answer.Sentence) : null;
    }

    /// <summary>"Jawel. Dat komt in orde": the second sentence is the promise.</summary>
    private bool IsSettledNext(SentenceReading answer) =>
        reading.Structure.Neighbour(answer.Sentence, 1) is { } next && next.Turn.Number == answer.Sentence.Turn.Number && AssentReader.IsSettled(new SentenceReading(next, answer.Parties, answer.Speech));

    /// <summary>What "die krijgt u van mij" gives: what the member before it wished for last.</summary>
    public Sentence? WishBefore(SentenceReading answer)
    {
        if (answer.Speech is not (Speech.Spoken or Speech.Reported) || LastOfMember(answer.Sentence, IsAny) is not { } last) return null;
        return TheirSentences(answer.Sentence, last.Speaker.Name).Where(sentence => sentence.Turn.Number == last.Turn.Number).FirstOrDefault(sentence => AskedThing.In(sentence, reading) is not null);
    }

    /// <summary>The request or wish in the turn right before.</summary>
    private Sentence? JustAsked(Sentence answer)
    {
        for (var distance = -1; reading.Structure.Neighbour(answer, distance) is { } before && answer.Turn.Number - before.Turn.Number <= 1; distance--)
        {
            if (before.Speaker.Role != SpeakerRole.Member) continue;
            if (IsRequest(before) || IsWished(before)) return before;
            if (ReminderReader.Reminds(before)) return Spelled(before);
        }

        return null;
    }

    /// <summary>"Mevrouw Sluijmer vroeg om een lijst. Dat lijkt me redelijk": what the member named right before had requested.</summary>
    private Sentence? AskedByName(Sentence answer)
    {
        if (SameTurn(answer) is not { } lead || AskerReader.Named(lead.Text) is not [var member]) return null;
        return TheirSentences(answer, member).FirstOrDefault(s => IsRequest(s) || IsWished(s));
    }

    /// <summary>The question that a reminder ("Ik vroeg om een lijst") goes back to, in its full words.</summary>
    private Sentence Spelled(Sentence reminder) =>
        TheirSentences(reminder, reminder.Speaker.Name).FirstOrDefault(s => IsRequest(s) && SharesNoun(s, reminder)) ?? reminder;

    /// <summary>In a written consultation the questions stand in another part: the request with which the answer shares most of its words.</summary>
    private Sentence? LikeAsked(Sentence answer)
    {
        var words = Words(answer).ToHashSet(StringComparer.Ordinal);
        return reading.Structure.Sentences.Where(s => s.Index < answer.Index && s.Speaker.Role == SpeakerRole.Member && IsRequest(s))
            .MaxBy(s => Shared(s, words)) is { } asked && Shared(asked, words) > 0 ? asked : null;
    }

    /// <summary>With the sentence before it, which often names the subject of which the request asks.</summary>
    private int Shared(Sentence asked, HashSet<string> words)
    {
        var before = reading.Structure.Neighbour(asked, -1);
        var around = before?.PassageNumber == asked.PassageNumber ? Words(before) : [];
        return Words(asked).Concat(around).Distinct(StringComparer.Ordinal).Count(words.Contains);
    }

    private static IEnumerable<string> Words(Sentence sentence) => Tokenizer.Read(sentence.Text).Select(t => t.Word).Where(w => w.Length > 3 && w is not ("vraag" or "vragen" or "leden" or "deze" or "naar" or "voor" or "over" or "minister" or "kamer"));

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
        var read = new SentenceReading(sentence, AsAsked, Speech.Member);
        if (!sentence.Text.Contains('?') || IsAboutAnswering(read)) return false;
        var asksFor = read.Clauses.SelectMany(c => c.Verbs).Any(v => v.Role is Role.Pledge or Role.Send or Role.Tell or Role.Return or Role.Include or Role.Look);
        var invites = read.Clauses.Any(c => c.HasAny(WordList.Named("can")) || c.HasAny(WordList.Named("want")) || c.HasAny(WordList.Named("would")) || c.HasAny(WordList.Named("weak")) || AsAsked.HasAssembly(c));
        return asksFor && invites;
    }

    /// <summary>"Kunt u deze vragen een voor een beantwoorden?": done by the answers themselves.</summary>
    private static bool IsAboutAnswering(SentenceReading asked) =>
        asked.Tokens.Any(t => t.Word is "beantwoorden") && asked.Clauses.Any(c => c.HasSequence("deze", "vragen") || c.HasSequence("de", "vragen") || c.HasSequence("bovenstaande", "vragen"));

    /// <summary>"Gaat de Kamer die krijgen?", "Die kaart kan toch naar de Kamer komen?", "Ik zou dat stuk graag hebben": wished from the assembly's side.</summary>
    private static bool IsWished(Sentence sentence)
    {
        var read = new SentenceReading(sentence, AsAsked, Speech.Member);
        if (!sentence.Text.Contains('?')) return read.Clauses.Any(IsWish);
        return read.Clauses.Any(c => AsAsked.HasAssembly(c) && c.Verbs.Any(v => v.Role is Role.Receive or Role.Reach && v.Frame.Verb is not "hebben"));
    }

    /// <summary>"Ik zou dat stuk graag in zijn geheel hebben", "Ik wil die cijfers graag ontvangen".</summary>
    private static bool IsWish(Clause clause)
    {
        var wishes = Parties.HasSpeaker(clause) && (clause.HasAny(WordList.Named("would")) || clause.HasAny(WordList.Named("want")));
        return wishes && clause.Verbs.Any(v => v.Role == Role.Receive && v.Shape == VerbShape.Infinitive);
    }
}
