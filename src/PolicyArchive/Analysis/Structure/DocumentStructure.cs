using System.Collections.Immutable;

namespace PolicyArchive.Analysis.Structure;

/// <summary>A document as its parts: paragraphs, and the sentences in them, in reading order with footnotes after the page they stand on.</summary>
/// <param name="Style">How the document speaks; decides whose promises its sentences can be.</param>
public sealed record DocumentStructure(ImmutableArray<Passage> Passages, ImmutableArray<Sentence> Sentences, DocumentStyle Style)
{
    public static readonly DocumentStructure Empty = new([], [], DocumentStyle.Text);

    /// <summary>The footnotes by their mark; of equal marks the one that stands nearest after the sentence.</summary>
    public IEnumerable<Sentence> FootnotesOf(Sentence sentence)
    {
        foreach (var mark in sentence.FootnoteMarks)
        {
            var note = Sentences.FirstOrDefault(s => s.Index > sentence.Index && s.Passage.Mark == mark);
            if (note is not null) yield return note;
        }
    }

    /// <summary>The sentence before or after in the same turn's order of place; null at either end.</summary>
    public Sentence? Neighbour(Sentence sentence, int distance)
    {
        var index = sentence.Index + distance;
        return index >= 0 && index < Sentences.Length ? Sentences[index] : null;
    }
}

public enum DocumentStyle
{
    /// <summary>A report, programme, table or list.</summary>
    Text,

    /// <summary>It has an addressee: a salutation or an address, mostly a signature.</summary>
    Letter,

    /// <summary>Minutes with turns: every speaker in the first person.</summary>
    Debate,

    /// <summary>Minutes in the third person: "De staatssecretaris zegt toe dat …".</summary>
    ReportedDebate,
}
