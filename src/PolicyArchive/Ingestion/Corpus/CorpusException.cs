namespace PolicyArchive.Ingestion.Corpus;

/// <summary>The corpus cannot be read at all. The message is one sentence that says what to do.</summary>
public sealed class CorpusException(string message) : Exception(message);
