using System.Collections.Immutable;

namespace PolicyArchive.Search.Asking;

/// <summary>A query as read: what must hold, in the order typed.</summary>
/// <param name="Filters">From <c>field:value</c>.</param>
/// <param name="Notices">Dutch sentences on what could not be read as meant.</param>
internal sealed record Question(ImmutableArray<Asked> Items, SearchFilters Filters, ImmutableArray<string> Notices);
