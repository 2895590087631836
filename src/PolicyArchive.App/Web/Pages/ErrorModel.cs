namespace PolicyArchive.App.Web.Pages;

/// <summary>What went wrong, and what the reader can do.</summary>
public sealed record ErrorModel(string Title, string Advice);
