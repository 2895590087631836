using PolicyArchive.Analysis.Language;
using PolicyArchive.Analysis.Structure;

namespace PolicyArchive.Analysis.Enclosures;

/// <summary>Finds what a pronoun or "dit plan" stands for: the paper named before in the sentence or in the ones before it.</summary>
internal sealed class AntecedentReader(DocumentReading reading)
{
    private const int SentencesBack = 3;

    /// <summary>What "deze", "het" or "die" points at; null where nothing before could be it.</summary>
    public string? Of(EnclosureVerdict verdict, SentenceReading sentence)
    {
        if (BeforePronoun(verdict.Clause) is { } told) return TextOf(sentence, told);
        if ((verdict.Clause.Opener is "die" || verdict.Clause.Opener is "dat" && sentence.Tokens[verdict.Clause.Places[0] - 1].Word is ",") && BeforeRelative(verdict, sentence) is { } noun) return noun;
        var pronoun = verdict.Clause.Places.Select(verdict.Clause.WordAt).FirstOrDefault(w => w is "deze" or "dit" or "die" or "dat" or "ze" or "hem" or "haar" or "het") ?? "";
        return Earlier(sentence, verdict.Clause, (read, thing) => IsCandidate(verdict, read, thing) && Agrees(pronoun, read.Tokens[thing.First].Word))
            ?? Earlier(sentence, verdict.Clause, (read, thing) => IsCandidate(verdict, read, thing));
    }

    /// <summary>The thing as it was named in full before: "dit plan" is "plan van aanpak", "een afschrift daarvan" is of the covenant.</summary>
    public string? InFull(Thing thing, EnclosureVerdict verdict, SentenceReading sentence)
    {
        var head = sentence.Tokens[thing.Last].Word;
        var isShort = thing.Last <= thing.First + 2;
        var points = isShort && sentence.Tokens[thing.First].Word is "dit" or "deze" or "die" or "dat";
        if (points) return Earlier(sentence, verdict.Clause, (read, t) => t.Last > t.First && NounOf(read, t).EndsWith(head, StringComparison.Ordinal) && read.Tokens[t.First].Word is not ("dit" or "deze" or "die" or "dat"));
        var isOfIt = isShort && (verdict.Clause.Has("daarvan") || verdict.Clause.Has("hiervan") || verdict.Clause.Has("ervan") || verdict.Clause.Has("er") && verdict.Clause.Has("van"));
        if (!isOfIt) return null;
        var whole = Earlier(sentence, verdict.Clause, (read, t) => t.Last > t.First && ThingReader.IsPaper(read, t));
        return whole is null ? null : $"{sentence.Sentence.Text[sentence.Tokens[thing.First].Start..sentence.Tokens[thing.Last].End]} van {whole}";
    }

    private static bool IsCandidate(EnclosureVerdict verdict, SentenceReading read, Thing thing) =>
        thing.Last > thing.First && ThingReader.IsPaper(read, thing) && (verdict.TakesFigures || !ThingReader.IsFigures(read, thing));

    /// <summary>"het" stands for "het rapport" or "een rapport", not for "de nota".</summary>
    private static bool Agrees(string pronoun, string article) => pronoun switch
    {
        "het" or "dit" or "dat" => article is not ("de" or "deze" or "die"),
        "deze" or "die" or "haar" or "hem" or "ze" => article is not ("het" or "dit" or "dat"),
        _ => true,
    };

    private static string NounOf(SentenceReading read, Thing thing)
    {
        for (var i = thing.First + 1; i <= thing.Last; i++)
        {
            if (WordList.Named("preposition").Contains(read.Tokens[i].Word)) return read.Tokens[i - 1].Word;
        }

        return read.Tokens[thing.Last].Word;
    }

    private string? Earlier(SentenceReading sentence, Clause clause, Func<SentenceReading, Thing, bool> fits)
    {
        for (var distance = 0; distance >= -SentencesBack; distance--)
        {
            var earlier = distance == 0 ? sentence.Sentence : reading.Structure.Neighbour(sentence.Sentence, distance);
            if (earlier is null || !Belongs(earlier, sentence.Sentence)) return null;
            var read = distance == 0 ? sentence : new SentenceReading(earlier, sentence.Parties, sentence.Speech);
            var before = distance == 0 ? read.Clauses.Where(c => c.Places[0] < clause.Places[0]) : read.Clauses;
            foreach (var thing in before.SelectMany(ThingReader.Read))
            {
                if (fits(read, thing)) return TextOf(read, thing);
            }

            var governed = distance < 0 ? read.Clauses.Select(ThingReader.LastPaper).OfType<Thing>().Select(t => t with { First = t.First - 1 }).LastOrDefault(t => fits(read, t)) : default;
            if (governed != default) return TextOf(read, governed);
        }

        return null;
    }

    private static string TextOf(SentenceReading read, Thing thing) => read.Sentence.Text[read.Tokens[thing.First].Start..read.Tokens[thing.Last].End];

    private static bool Belongs(Sentence earlier, Sentence sentence) =>
        earlier.Turn.Number == sentence.Turn.Number && earlier.PassageNumber >= sentence.PassageNumber - 1 && earlier.Zone == sentence.Zone;

    /// <summary>"opgenomen in de lijst die ik u in mei toezend": a relative clause without a comma.</summary>
    private static Thing? BeforePronoun(Clause clause)
    {
        var place = clause.Places.FirstOrDefault(p => p > clause.Places[0] && clause.WordAt(p) is "die" or "dat" && ThingReader.IsPaperWord(clause.WordAt(p - 1)), -1);
        return place < 0 ? null : ThingReader.EndingAt(clause, place - 1);
    }

    /// <summary>"aan de tabel toegevoegd, die u …", "de prognoses van het bureau, die hierbij gaan": the noun group before the relative.</summary>
    private static string? BeforeRelative(EnclosureVerdict verdict, SentenceReading sentence)
    {
        var last = verdict.Clause.Places[0] - 1;
        while (last > 0 && (sentence.Tokens[last].IsMark || Verbs.IsNonFinite(sentence.Tokens[last].Word) && !ThingReader.IsPaperWord(sentence.Tokens[last].Word))) last--;
        var host = sentence.Clauses.Find(c => c.Places.Contains(last));
        if (last <= 0 || host is null) return null;
        return ThingReader.EndingAt(host, last) is { } thing ? sentence.Sentence.Text[sentence.Tokens[thing.First].Start..sentence.Tokens[thing.Last].End] : null;
    }
}
