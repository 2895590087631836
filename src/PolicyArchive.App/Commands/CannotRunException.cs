namespace PolicyArchive.App.Commands;

/// <summary>Ends a command with exit code 2; the message is the one sentence that the user reads, and says what to do.</summary>
internal sealed class CannotRunException(string message) : Exception(message);
