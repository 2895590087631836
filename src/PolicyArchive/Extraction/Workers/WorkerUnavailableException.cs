namespace PolicyArchive.Extraction.Workers;

/// <summary>
/// No worker can be had: the program is missing, or ends before it has said that it is one. The installation is at fault, not a document.
/// </summary>
public sealed class WorkerUnavailableException(WorkerCommand command, string cause, Exception? inner = null)
    : Exception($"PDFs cannot be read, because the worker '{command}' does not start: {cause}", inner);
