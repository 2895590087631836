using PolicyArchive.Analysis.Commitments;
using PolicyArchive.Analysis.Deadlines;
using PolicyArchive.Analysis.Language;
using PolicyArchive.Analysis.Structure;
using PolicyArchive.Documents.Findings;

namespace PolicyArchive.Analysis.Fulfilments;

/// <summary>Finds what a document says about the keeping of earlier promises, in its sentences and in the state column of tables.</summary>
internal static class FulfilmentFinder
{
    public static IEnumerable<Finding> Find(DocumentReading reading, SpeechReader speech)
    {
        var overview = new OverviewReader(reading);
        foreach (var row in overview.Rows)
        {
            if (row is { Extent: { } extent, State: { } state }) yield return OfRow(row, state, extent, reading);
        }

        foreach (var sentence in reading.Structure.Sentences)
        {
            if (overview.Holds(sentence) || !FulfilmentWords.MayFulfil(sentence) || speech.Read(sentence) is not { } read) continue;
            if (ExtentReader.Read(read, IsAboutPromise(sentence, reading)) is { } extent) yield return Of(read, extent, reading);
        }
    }

    private static Fulfilment OfRow(OverviewRow row, OverviewCell state, FulfilmentExtent extent, DocumentReading reading)
    {
        var place = state.Cite();
        return new Fulfilment
        {
            Span = place.Span, Continues = place.Continues, Quote = place.Quote, Extent = extent, Content = row.Promised.Text,
            NewDue = extent == FulfilmentExtent.Postponed ? DeadlineReader.Read(state.Text, reading.Metadata.Date, null) : null,
        };
    }

    private static Fulfilment Of(SentenceReading sentence, FulfilmentExtent extent, DocumentReading reading)
    {
        var place = sentence.Sentence.Cite();
        return new Fulfilment
        {
            Span = place.Span, Continues = place.Continues, Quote = place.Quote, Extent = extent, Content = FulfilmentContent.Of(sentence.Sentence, reading),
            NewDue = extent == FulfilmentExtent.Postponed ? NewDueOf(sentence.Sentence, reading) : null,
        };
    }

    /// <summary>The section is headed by a promise, or one of the two sentences before names one.</summary>
    private static bool IsAboutPromise(Sentence sentence, DocumentReading reading)
    {
        if (FulfilmentWords.NamesPromise(sentence.Heading)) return true;
        for (var distance = -1; distance >= -3; distance--)
        {
            var before = reading.Structure.Neighbour(sentence, distance);
            if (before is null || before.PassageNumber != sentence.PassageNumber) return false;
            if (FulfilmentWords.NamesPromise(before.Text)) return true;
        }

        return false;
    }

    /// <summary>The new term, which often stands in the next sentence: "Ik verwacht u het plan in mei te sturen."</summary>
    private static Due? NewDueOf(Sentence sentence, DocumentReading reading)
    {
        var chamber = reading.Metadata.Addressees.FirstOrDefault();
        for (var distance = 0; distance <= 3; distance++)
        {
            var near = reading.Structure.Neighbour(sentence, distance);
            if (near is null || near.PassageNumber != sentence.PassageNumber) return null;
            if (DeadlineReader.Read(near.Text, reading.Metadata.Date, chamber) is { To: not null } due) return due;
        }

        return null;
    }
}
