namespace PolicyArchive.App.Commands;

/// <summary>Where the archive lies and how to answer; from options, else environment, else <c>appsettings.json</c>, else the defaults.</summary>
/// <param name="Corpus">Folder of documents.</param>
/// <param name="Index">Folder of <c>catalogue.db</c> and <c>lucene/</c>.</param>
/// <param name="AsOf">The day on which terms are judged.</param>
/// <param name="Json">JSON on stdout instead of text.</param>
internal sealed record ArchiveSettings(string Corpus, string Index, DateOnly AsOf, bool Json)
{
    /// <exception cref="CannotRunException">The corpus is not an existing folder.</exception>
    public string ExistingCorpus() => Directory.Exists(Corpus)
        ? Corpus
        : throw new CannotRunException($"There is no corpus folder '{Corpus}': make it and put PDFs in it, or name another with --corpus.");

    /// <exception cref="CannotRunException">Nothing was ingested into the index folder yet.</exception>
    public string ExistingIndex() => File.Exists(Path.Combine(Index, "catalogue.db"))
        ? Index
        : throw new CannotRunException($"There is no archive in '{Index}' yet: run 'policyarchive ingest' first, or name another with --index.");
}
