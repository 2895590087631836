using PolicyArchive.Analysis.Commitments;
using PolicyArchive.Analysis.Language;
using PolicyArchive.Analysis.Structure;

namespace PolicyArchive.Analysis.Enclosures;

/// <summary>The paper that a member asks to be sent: "of de second opinion ter kennis van de Kamer kan worden gebracht".</summary>
internal static class AskedThing
{
    private const int SentencesBack = 3;

    private static readonly Parties AsAsked = new(SpeakerGoverns: false, IsLocal: true, ThirdGoverns: true);

    /// <summary>"Op de vraag naar het rapport luidt het antwoord bevestigend": the answer itself names it.</summary>
    public static string? InAnswer(SentenceReading answer) =>
        answer.Clauses.Find(c => c.HasSequence("de", "vraag")) is { } about ? PaperOf(answer, ThingsOf(about)) : null;

    /// <summary>What this sentence asks for, or what "die" in it stands for; null when that is no paper.</summary>
    public static string? In(Sentence asked, DocumentReading reading)
    {
        var read = Read(asked);
        foreach (var clause in read.Clauses)
        {
            if (!Wishes(clause) && !ReminderReader.IsShort(read)) continue;
            if (PaperOf(read, ThingReader.Read(clause)) is { } paper) return paper;
            if (IsPointing(clause) && Before(asked, reading) is { } before) return before;
            if (ThingReader.Read(clause).Find(t => IsNamedBefore(read, t)) is { Last: > 0 } named) return TextOf(read, named);
            if (ThingReader.LastPaper(clause) is { } governed) return TextOf(read, governed);
        }

        return null;
    }

    /// <summary>"Mevrouw Zwart zei: geef ons een lijst. Dat lijkt me redelijk": the wish in the words of who answers.</summary>
    public static string? InLead(Sentence answer, DocumentReading reading)
    {
        var lead = reading.Structure.Neighbour(answer, -1);
        var tellsWish = lead is not null && lead.Turn.Number == answer.Turn.Number && AskerReader.Named(lead.Text).Any();
        return tellsWish ? In(lead!, reading) : null;
    }

    private static SentenceReading Read(Sentence sentence) => new(sentence, AsAsked, Speech.Member);

    private static bool Wishes(Clause clause)
    {
        var sends = clause.Verbs.Any(v => v.Role is Role.Send or Role.Receive || v.Frame.Words.Contains("ter") || v.Frame.Words.Contains("kennis"));
        var recalls = clause.Has("aan") && (clause.Has("herinnert") || clause.Has("herinner"));
        return sends || recalls || clause.HasAny(WordList.Named("can")) || clause.HasAny(WordList.Named("would")) || clause.Verbs.Any(v => v.Role is Role.Ask);
    }

    private static string? PaperOf(SentenceReading read, IEnumerable<Thing> things)
    {
        var paper = things.FirstOrDefault(t => ThingReader.IsPaper(read, t));
        return paper == default ? null : TextOf(read, paper);
    }

    private static string TextOf(SentenceReading read, Thing thing) => read.Sentence.Text[read.Tokens[thing.First].Start..read.Tokens[thing.Last].End];

    /// <summary>"naar het rapport van het RIVM": behind the preposition of the question.</summary>
    private static IEnumerable<Thing> ThingsOf(Clause clause) =>
        Enumerable.Range(0, clause.Places.Count).Where(i => i > 0 && clause.WordAt(clause.Places[i] - 1) is "naar" or "om").Select(i => ThingReader.From(clause, i));

    /// <summary>"die brief", "dat stuk".</summary>
    private static bool IsNamedBefore(SentenceReading read, Thing thing) => read.Tokens[thing.First].Word is "die" or "deze" or "dat" or "dit" && (ThingReader.IsVague(read, thing) || ThingReader.IsPaper(read, thing));

    private static bool IsPointing(Clause clause) => clause.Has("die") || clause.Has("deze") || clause.Has("dat") || clause.Has("dit") || clause.Has("het");

    /// <summary>What "die" in "Gaat de Kamer die krijgen?" points at, in the same turn.</summary>
    private static string? Before(Sentence asked, DocumentReading reading)
    {
        for (var distance = -1; distance >= -SentencesBack; distance--)
        {
            var earlier = reading.Structure.Neighbour(asked, distance);
            if (earlier is null || earlier.Turn.Number != asked.Turn.Number) return null;
            var read = Read(earlier);
            if (PaperOf(read, read.Clauses.SelectMany(ThingReader.Read)) is { } paper) return paper;
        }

        return null;
    }
}
