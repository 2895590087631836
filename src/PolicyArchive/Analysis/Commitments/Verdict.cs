using PolicyArchive.Analysis.Language;
using PolicyArchive.Documents.Findings;

namespace PolicyArchive.Analysis.Commitments;

/// <summary>What a clause turned out to be.</summary>
/// <param name="IsMention">Looks back at a promise made elsewhere, else it promises.</param>
/// <param name="Verb">The verb that promises; null for a nod and for the noun "toezegging".</param>
internal sealed record Verdict(Clause Clause, bool IsMention, PromiseStrength Strength, VerbUse? Verb);
