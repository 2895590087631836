using System.Collections.Immutable;
using PolicyArchive.Documents;

namespace PolicyArchive.Analysis.Structure;

/// <summary>One sentence with all that decides what it means: place, zone, section and speaker.</summary>
/// <param name="Index">Place in <see cref="DocumentStructure.Sentences"/>.</param>
/// <param name="Start">First unit in the text of <paramref name="Passage"/>; a footnote mark behind the closing stop is left out.</param>
public sealed record Sentence(int Index, Passage Passage, int PassageNumber, int Start, int Length)
{
    /// <summary>White space of every kind is a plain space here, so that patterns need not care for line ends.</summary>
    public string Text { get; } = Passage.Text.Substring(Start, Length);

    public Zone Zone { get; init; }

    public required Turn Turn { get; init; }

    /// <summary>The heading of the section; empty above the first one.</summary>
    public string Heading { get; init; } = "";

    /// <summary>In the list of promises that closes minutes, or that the chair reads out.</summary>
    public bool IsInCommitmentList { get; init; }

    /// <summary>In the wording of a motion: "verzoekt de regering …, en gaat over tot de orde van de dag".</summary>
    public bool IsInMotion { get; init; }

    /// <summary>Marks of footnotes that this sentence bears: "1" of "februari 20191 heb ik" or behind the stop.</summary>
    public ImmutableArray<string> FootnoteMarks { get; init; } = [];

    public BlockKind Kind => Passage.Kind;

    public Speaker Speaker => Turn.Speaker;

    public int End => Start + Length;

    public Citation Cite() => Passage.Cite(Start, Length);

    /// <summary>The place of a stretch of <see cref="Text"/>.</summary>
    public Citation Cite(int start, int length) => Passage.Cite(Start + start, length);
}
