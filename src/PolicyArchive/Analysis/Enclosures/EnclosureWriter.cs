using PolicyArchive.Analysis.Commitments;
using PolicyArchive.Analysis.Language;
using PolicyArchive.Documents;
using PolicyArchive.Documents.Findings;

namespace PolicyArchive.Analysis.Enclosures;

/// <summary>Makes findings of a verdict: the whole clause as quote for one thing, each thing's own words for several.</summary>
internal sealed class EnclosureWriter(DocumentReading reading)
{
    private readonly AntecedentReader _antecedents = new(reading);

    public IEnumerable<Enclosure> Write(EnclosureVerdict verdict, SentenceReading sentence)
    {
        if (verdict.Things.Count == 0)
        {
            var named = _antecedents.Of(verdict, sentence) ?? (verdict.State == EnclosureState.Omitted ? sentence.Sentence.Text : null);
            if (named is not null) yield return Make(verdict, sentence, verdict.Clause.Start, verdict.Clause.End, named);
            yield break;
        }

        var isOnly = verdict.Things.Count == 1 || verdict.IsOneAnnex;
        if (isOnly)
        {
            yield return OfClause(verdict, sentence);
            yield break;
        }

        foreach (var thing in verdict.Things)
        {
            var (start, end) = (sentence.Tokens[thing.First].Start, EndOf(sentence, thing));
            yield return Make(verdict, sentence, start, end, sentence.Sentence.Text[start..end]);
        }
    }

    /// <summary>A yes to "kan de minister het rapport sturen?".</summary>
    public static Enclosure OfAssent(SentenceReading sentence, string item)
    {
        var place = sentence.Sentence.Cite();
        return new Enclosure { Span = place.Span, Continues = place.Continues, Quote = place.Quote, State = EnclosureState.Promised, Item = ItemText.Clean(item) };
    }

    private Enclosure OfClause(EnclosureVerdict verdict, SentenceReading sentence)
    {
        var (first, last) = (verdict.Things[0], verdict.Things[^1]);
        var (start, end) = (sentence.Tokens[first.First].Start, EndOf(sentence, last));
        var item = _antecedents.InFull(first, verdict, sentence) ?? sentence.Sentence.Text[start..end];
        return Make(verdict, sentence, Math.Min(verdict.Clause.Start, start), Math.Max(verdict.Clause.End, end), item);
    }

    private static int EndOf(SentenceReading sentence, Thing thing) => RelativeReader.EndOf(sentence, thing) ?? sentence.Tokens[thing.Last].End;

    private Enclosure Make(EnclosureVerdict verdict, SentenceReading sentence, int start, int end, string item)
    {
        var place = sentence.Sentence.Cite(start, end - start);
        return new Enclosure { Span = place.Span, Continues = place.Continues, Quote = place.Quote, State = verdict.State, Item = ItemText.Clean(item), Due = DueOf(verdict, sentence) };
    }

    private Due? DueOf(EnclosureVerdict verdict, SentenceReading sentence) =>
        verdict.State == EnclosureState.Promised ? new DueFinder(reading, reading.Metadata.Addressees.FirstOrDefault()).Read(sentence.Sentence, sentence.Sentence.Text) : null;
}
