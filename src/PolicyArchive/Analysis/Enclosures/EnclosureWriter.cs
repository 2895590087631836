using PolicyArchive.Analysis.Commitments;
using PolicyArchive.Analysis.Language;
using PolicyArchive.Analysis.Structure;
using PolicyArchive.Documents.Findings;

namespace PolicyArchive.Analysis.Enclosures;

/// <summary>Makes findings of a verdict: the whole clause as quote for one thing, each thing's own words for several.</summary>
internal static class EnclosureWriter
{
    public static IEnumerable<Enclosure> Write(EnclosureVerdict verdict, SentenceReading sentence, DocumentReading reading)
    {
        if (verdict.Things.Count == 0)
        {
            if (AntecedentOf(verdict, sentence, reading) is { } named) yield return Make(reading, verdict, sentence, verdict.Clause.Start, verdict.Clause.End, named);
            yield break;
        }

        foreach (var thing in verdict.Things)
        {
            var start = sentence.Tokens[thing.First].Start;
            var end = RelativeReader.EndOf(sentence, thing) ?? sentence.Tokens[thing.Last].End;
            var item = sentence.Sentence.Text[start..end];
            var isOnly = verdict.Things.Count == 1;
            yield return isOnly ? Make(reading, verdict, sentence, Math.Min(verdict.Clause.Start, start), Math.Max(verdict.Clause.End, end), item) : Make(reading, verdict, sentence, start, end, item);
        }
    }

    /// <summary>A yes to "kan de minister het rapport sturen?".</summary>
    public static Enclosure OfAssent(SentenceReading sentence, string item)
    {
        var place = sentence.Sentence.Cite();
        return new Enclosure { Span = place.Span, Continues = place.Continues, Quote = place.Quote, State = EnclosureState.Promised, Item = ItemText.Clean(item) };
    }

    private static Enclosure Make(DocumentReading reading, EnclosureVerdict verdict, SentenceReading sentence, int start, int end, string item)
    {
        var place = sentence.Sentence.Cite(start, end - start);
        return new Enclosure { Span = place.Span, Continues = place.Continues, Quote = place.Quote, State = verdict.State, Item = ItemText.Clean(item), Due = DueOf(verdict, sentence, reading) };
    }

    private static Due? DueOf(EnclosureVerdict verdict, SentenceReading sentence, DocumentReading reading) =>
        verdict.State == EnclosureState.Promised ? new DueFinder(reading, reading.Metadata.Addressees.FirstOrDefault()).Read(sentence.Sentence, sentence.Sentence.Text) : null;

    /// <summary>What "deze" points at: the last paper named before in the sentence or the one before it.</summary>
    private static string? AntecedentOf(EnclosureVerdict verdict, SentenceReading sentence, DocumentReading reading)
    {
        if (verdict.Clause.Opener is "die" && NounBefore(verdict.Clause, sentence) is { } noun) return noun;
        for (var distance = 0; distance >= -2; distance--)
        {
            var earlier = distance == 0 ? sentence.Sentence : reading.Structure.Neighbour(sentence.Sentence, distance);
            var belongs = earlier is not null && earlier.Turn.Number == sentence.Sentence.Turn.Number && earlier.PassageNumber >= sentence.Sentence.PassageNumber - 1 && earlier.Zone == sentence.Sentence.Zone;
            if (earlier is null || !belongs) break;
            var read = distance == 0 ? sentence : new SentenceReading(earlier, sentence.Parties, sentence.Speech);
            var papers = read.Clauses.SelectMany(ThingReader.Read).Where(t => t.Last > t.First && ThingReader.IsPaper(read, t)).ToList();
            if (papers.Count > 0) return TextOf(papers[0], read);
            if (distance < 0 && read.Clauses.Select(ThingReader.LastPaper).OfType<Thing>().ToList() is [.., var last]) return TextOf(last, read);
        }

        return verdict.State == EnclosureState.Omitted ? sentence.Sentence.Text : null;
    }

    private static string TextOf(Thing thing, SentenceReading read) => read.Sentence.Text[read.Tokens[thing.First].Start..read.Tokens[thing.Last].End];

    /// <summary>"aan de tabel toegevoegd, die u …": from the last article before the relative clause.</summary>
    private static string? NounBefore(Clause clause, SentenceReading sentence)
    {
        var end = clause.Places[0] - 1;
        for (var i = end; i >= Math.Max(0, end - 8); i--)
        {
            if (!ThingReader.IsPaperWord(sentence.Tokens[i].Word)) continue;
            return sentence.Sentence.Text[sentence.Tokens[i].Start..sentence.Tokens[i].End];
        }

        return null;
    }
}
