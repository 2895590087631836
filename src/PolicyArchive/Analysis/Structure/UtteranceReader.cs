using PolicyArchive.Documents;

namespace PolicyArchive.Analysis.Structure;

/// <summary>A sentence before it knows its surroundings; an empty one with a speaker is a label that stands alone.</summary>
internal readonly record struct Utterance(int Passage, int Start, int End, string? Mark, Speaker? Opens);

/// <summary>Cuts all paragraphs into sentences and takes the labels of speakers off them.</summary>
internal static class UtteranceReader
{
    public static List<Utterance> Read(List<Passage> passages)
    {
        var utterances = new List<Utterance>();
        for (var i = 0; i < passages.Count; i++)
        {
            var text = passages[i].Text;
            if (passages[i].Kind is BlockKind.Heading && text.Length < 400)
            {
                utterances.Add(WithSpeaker(text, i, new SentenceSplitter.Cut(0, text.Length, null)));
                continue;
            }

            foreach (var cut in SentenceSplitter.Split(text)) utterances.Add(WithSpeaker(text, i, cut));
        }

        return utterances;
    }

    private static Utterance WithSpeaker(string text, int passage, SentenceSplitter.Cut cut)
    {
        var label = SpeakerLabel.Read(text, cut.Start) ?? QuestionLabel.Read(text, cut.Start);
        if (label is not { } found || cut.Start + found.Length > cut.End) return new Utterance(passage, cut.Start, cut.End, cut.Mark, null);
        var start = cut.Start + found.Length;
        while (start < cut.End && text[start] == ' ') start++;
        return new Utterance(passage, start, cut.End, cut.Mark, found.Speaker);
    }
}
