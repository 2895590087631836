using System.Collections.Immutable;

namespace PolicyArchive.Search.Asking;

/// <summary>One thing that a query asks for, as typed.</summary>
internal abstract record Asked(string Written);

/// <summary>A word, in any inflection; linked words ("e-mail") are one.</summary>
internal sealed record AskedWord(string Written) : Asked(Written);

/// <summary>Words between quotation marks: exactly these, in this order.</summary>
internal sealed record AskedPhrase(string Written) : Asked(Written);

/// <summary>Words that begin so.</summary>
internal sealed record AskedPrefix(string Written, string Beginning) : Asked(Written);

/// <summary>A number in any writing.</summary>
/// <param name="Terms">Its one form, <c>#36410-vii-12</c>; several for "nrs. 1-3", any of which will do.</param>
internal sealed record AskedNumber(string Written, ImmutableArray<string> Terms) : Asked(Written);

/// <summary>A date in passing: the document is of that time, or its text has those words.</summary>
internal sealed record AskedDate(string Written, AskedPeriod Period) : Asked(Written);

/// <summary>A condition on the document's head, where it cannot be a filter of the whole: within a choice, or denied.</summary>
internal sealed record AskedFilter(string Written, SearchFilters Filters) : Asked(Written);

/// <summary>At least one of these.</summary>
internal sealed record AskedAny(string Written, ImmutableArray<Asked> Choices) : Asked(Written);

/// <summary>All of these.</summary>
internal sealed record AskedAll(string Written, ImmutableArray<Asked> Items) : Asked(Written);

/// <summary>Not this.</summary>
internal sealed record AskedNot(string Written, Asked What) : Asked(Written);
