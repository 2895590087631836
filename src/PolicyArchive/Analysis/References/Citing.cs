using PolicyArchive.Documents.Findings;

namespace PolicyArchive.Analysis.References;

/// <summary>A citation found in one sentence, before it is a finding: offsets into the sentence's text.</summary>
internal readonly record struct Citing(int Start, int End, ReferenceKind Kind, string Normalized)
{
    public string? Chamber { get; init; }

    public string? Year { get; init; }

    public string? Pages { get; init; }

    /// <summary>Two numbers of a range, of which only the last is written.</summary>
    public bool SharesPlace(Citing other) => (Start, End) == (other.Start, other.End) && Normalized != other.Normalized;

    public bool Overlaps(Citing other) => Start < other.End && other.Start < End;
}
