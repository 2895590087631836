using PolicyArchive.Analysis.Language;
using PolicyArchive.Documents.Findings;

namespace PolicyArchive.Analysis.Enclosures;

/// <summary>What a clause says about things that go, will go or did not go with a document.</summary>
/// <param name="Things">Empty where the clause points back with "deze" or "dit".</param>
internal sealed record EnclosureVerdict(Clause Clause, EnclosureState State, IReadOnlyList<Thing> Things);
