using PolicyArchive.Analysis.Commitments;
using PolicyArchive.Analysis.Language;
using PolicyArchive.Analysis.Structure;
using PolicyArchive.Documents.Findings;

namespace PolicyArchive.Analysis.Enclosures;

/// <summary>Finds what a document sends along, will send later, or admits not to have sent: one finding for each thing at each place.</summary>
internal sealed class EnclosureFinder(DocumentReading reading, SpeechReader speech)
{
    private readonly EnclosureListReader _lists = new(reading);
    private readonly EnclosureWriter _writer = new(reading);
    private readonly AnswerReader _answers = new(reading);
    private readonly HashSet<int> _named = [];

    public static IEnumerable<Finding> Find(DocumentReading reading, SpeechReader speech) => new EnclosureFinder(reading, speech).Find();

    private IEnumerable<Finding> Find()
    {
        foreach (var sentence in reading.Structure.Sentences)
        {
            var listed = _lists.Read(sentence);
            foreach (var item in listed) yield return item;
            if (listed.Count > 0 || !TriggerWords.MayPromise(sentence) || speech.Read(sentence) is not { } read) continue;
            foreach (var finding in Findings(read)) yield return finding;
        }
    }

    private IEnumerable<Finding> Findings(SentenceReading sentence)
    {
        if (_answers.AskedBefore(sentence) is { } asked && SentenceJudge.Judge(sentence).All(v => v.Verb is null || AssentReader.PledgesThat(sentence)))
        {
            if ((AskedThing.InAnswer(sentence) ?? AskedThing.In(asked, reading) ?? AskedThing.InLead(sentence.Sentence, reading)) is { } item) yield return EnclosureWriter.OfAssent(sentence, item);
            yield break;
        }

        foreach (var clause in sentence.Clauses)
        {
            if (EnclosureReader.Read(clause, sentence) is not { } verdict || IsNamedAgain(verdict)) continue;
            var found = _writer.Write(verdict, sentence).ToList();
            foreach (var finding in found) yield return finding;
            var isAnswer = found.Count == 0 && verdict is { State: EnclosureState.Promised, Things.Count: 0 };
            if (isAnswer && _answers.WishBefore(sentence) is { } wish && AskedThing.In(wish, reading) is { } wished && (verdict.TakesFigures || !ThingReader.NamesFigures(wished))) yield return EnclosureWriter.OfAssent(sentence, wished);
        }
    }

    /// <summary>"(bijlage 2)" a second time.</summary>
    private bool IsNamedAgain(EnclosureVerdict verdict)
    {
        var numbers = verdict.Clause.Places.Where(p => AnnexWords.IsOwn(verdict.Clause, p)).Select(p => AnnexWords.NumberOf(verdict.Clause, p)).OfType<int>().ToList();
        var isAgain = verdict.IsBracketed && numbers.Count > 0 && numbers.All(_named.Contains);
        _named.UnionWith(numbers);
        return isAgain;
    }
}
