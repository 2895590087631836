using System.Collections.Immutable;

namespace PolicyArchive.Search.Matching;

/// <summary>A question made ready for this archive.</summary>
/// <param name="Notices">Dutch sentences on forms that were taken instead.</param>
internal sealed record SearchPlan(ImmutableArray<Clause> Clauses, SearchFilters Filters, ImmutableArray<string> Notices)
{
    /// <summary>Words of the archive that are looked for beside those of the question, because they stand for the same.</summary>
    public ImmutableArray<string> Related { get; init; } = [];

    public IEnumerable<Clause> Required => Clauses.Where(clause => clause.Role == ClauseRole.Required);
}
