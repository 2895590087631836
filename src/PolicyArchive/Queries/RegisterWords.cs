namespace PolicyArchive.Queries;

/// <summary>The words by which registers say that nothing more is to come.</summary>
internal static class RegisterWords
{
    private static readonly string[] Closing = ["voldaan", "afgedaan", "vervallen", "afgehandeld", "nagekomen", "uitgevoerd", "gereed", "afgerond"];

    /// <summary>By its first word: "Afgedaan. De Kamer is geïnformeerd" is, "Deels voldaan" is not.</summary>
    public static bool IsClosed(string? status) =>
        status is not null && Closing.Any(word => status.TrimStart().StartsWith(word, StringComparison.OrdinalIgnoreCase));
}
