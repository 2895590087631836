using PolicyArchive.Analysis.Language;
using PolicyArchive.Documents.Findings;

namespace PolicyArchive.Analysis.Enclosures;

/// <summary>What a clause says about things that go, will go or did not go with a document.</summary>
/// <param name="Things">Empty where the clause points back with "deze" or "dit".</param>
internal sealed record EnclosureVerdict(Clause Clause, EnclosureState State, IReadOnlyList<Thing> Things)
{
    /// <summary>What it points back at may be figures: they are sent, not told.</summary>
    public bool TakesFigures { get; init; } = true;

    /// <summary>Several things in one annex: "u vindt de kaart en de tabel in de eerste bijlage".</summary>
    public bool IsOneAnnex { get; init; }

    /// <summary>Named by a bracket only, as a letter may do more than once: "(bijlage 2)".</summary>
    public bool IsBracketed { get; init; }
}
