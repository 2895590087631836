using PolicyArchive.Analysis.Commitments;
using PolicyArchive.Analysis.Language;
using PolicyArchive.Analysis.Structure;
using PolicyArchive.Documents.Findings;

namespace PolicyArchive.Analysis.Enclosures;

/// <summary>Finds what a document sends along, will send later, or admits not to have sent: one finding for each thing at each place.</summary>
internal static class EnclosureFinder
{
    public static IEnumerable<Finding> Find(DocumentReading reading, SpeechReader speech)
    {
        var lists = new EnclosureListReader(reading);
        var answers = new AnswerReader(reading);
        foreach (var sentence in reading.Structure.Sentences)
        {
            var listed = lists.Read(sentence);
            foreach (var item in listed) yield return item;
            if (listed.Count > 0) continue;
            if (TriggerWords.MayPromise(sentence) && speech.Read(sentence) is { } read)
            {
                foreach (var finding in Findings(read, answers, reading)) yield return finding;
            }
        }
    }

    private static IEnumerable<Finding> Findings(SentenceReading sentence, AnswerReader answers, DocumentReading reading)
    {
        if (answers.AskedBefore(sentence) is { } asked && SentenceJudge.Judge(sentence).All(v => v.Verb is null || AssentReader.PledgesThat(sentence)))
        {
            if (AskedThing.In(asked) is { } item) yield return EnclosureWriter.OfAssent(sentence, item);
            yield break;
        }

        foreach (var clause in sentence.Clauses)
        {
            if (EnclosureReader.Read(clause, sentence) is not { } verdict) continue;
            var found = EnclosureWriter.Write(verdict, sentence, reading).ToList();
            foreach (var finding in found) yield return finding;
            var isAnswer = found.Count == 0 && verdict is { State: EnclosureState.Promised, Things.Count: 0 };
            if (isAnswer && answers.WishBefore(sentence) is { } wish && AskedThing.In(wish) is { } wished) yield return EnclosureWriter.OfAssent(sentence, wished);
        }
    }
}
