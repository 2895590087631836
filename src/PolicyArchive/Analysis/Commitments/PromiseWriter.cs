using PolicyArchive.Analysis.Language;
using PolicyArchive.Analysis.Structure;
using PolicyArchive.Documents.Findings;

namespace PolicyArchive.Analysis.Commitments;

/// <summary>Makes the finding of a verdict: its quote, and who promised what to whom, when and for when.</summary>
internal sealed class PromiseWriter(DocumentReading reading)
{
    /// <summary>The finding of a row of a table of promises.</summary>
    public Finding Write(OverviewRow row)
    {
        var place = row.Promised.Cite();
        Promise promise = row.IsNew
            ? new Commitment { Span = place.Span, Continues = place.Continues, Quote = place.Quote }
            : new CommitmentMention { Span = place.Span, Continues = place.Continues, Quote = place.Quote };
        return promise with { To = reading.Metadata.Addressees, Content = row.Promised.Text, Strength = PromiseStrength.Explicit };
    }

    /// <param name="asked">What a bare yes agreed to; null for a promise in its own words.</param>
    public Finding Write(SentenceReading sentence, Verdict verdict, Sentence? asked)
    {
        var (start, end) = QuoteReader.Range(sentence, verdict);
        var place = sentence.Sentence.Cite(start, end - start);
        Promise promise = verdict.IsMention
            ? new CommitmentMention { Span = place.Span, Continues = place.Continues, Quote = place.Quote }
            : new Commitment { Span = place.Span, Continues = place.Continues, Quote = place.Quote };
        return promise with
        {
            To = reading.Metadata.Addressees,
            MadeOn = verdict.IsMention ? null : reading.Metadata.Date,
            Strength = verdict.Strength,
            Content = asked?.Text ?? sentence.Sentence.Text[start..end],
        };
    }
}
