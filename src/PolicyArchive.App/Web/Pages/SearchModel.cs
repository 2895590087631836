using PolicyArchive.App.Web.Searching;
using PolicyArchive.Queries.Answers;

namespace PolicyArchive.App.Web.Pages;

/// <summary>A search and its answer; for an empty search the newest documents.</summary>
public sealed record SearchModel(SearchForm Form, SearchResponse Answer);
