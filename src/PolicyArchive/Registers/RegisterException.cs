namespace PolicyArchive.Registers;

/// <summary>The file as a whole is no register, or its columns are not known. The message is one sentence that says what to do.</summary>
public sealed class RegisterException(string message) : Exception(message);
