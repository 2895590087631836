using PolicyArchive.Analysis.Language;
using PolicyArchive.Analysis.Structure;
using PolicyArchive.Documents.Findings;

namespace PolicyArchive.Analysis.Commitments;

/// <summary>Finds what the government promises its assembly, and where a text looks back at such a promise.</summary>
internal static class PromiseFinder
{
    public static IEnumerable<Finding> Find(DocumentReading reading, SpeechReader speech)
    {
        var answers = new AnswerReader(reading);
        var writer = new PromiseWriter(reading);
        var overview = new OverviewReader(reading);
        foreach (var row in overview.Rows) yield return writer.Write(row);
        foreach (var sentence in reading.Structure.Sentences)
        {
            if (overview.Holds(sentence)) continue;
            if (!TriggerWords.MayPromise(sentence) || speech.Read(sentence) is not { } read) continue;
            foreach (var finding in Findings(read, answers, writer)) yield return finding;
        }
    }

    private static IEnumerable<Finding> Findings(SentenceReading sentence, AnswerReader answers, PromiseWriter writer)
    {
        var verdicts = SentenceJudge.Judge(sentence);
        var asked = verdicts.All(v => v.Verb is null || v.Verb.Value.Role == Role.Pledge && AssentReader.PledgesThat(sentence)) ? answers.AskedBefore(sentence) : null;
        if (verdicts.Count > 0) return verdicts.Select(v => writer.Write(sentence, v, v.IsMention ? null : asked));
        if (asked is null) return [];
        var assent = new Verdict(sentence.Clauses[0], IsMention: false, PromiseStrength.Explicit, Verb: null);
        return [writer.Write(sentence, assent, asked)];
    }
}
