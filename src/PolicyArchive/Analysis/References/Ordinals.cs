namespace PolicyArchive.Analysis.References;

internal static class Ordinals
{
    private static readonly string[] Words = ["eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende", "tiende", "elfde", "twaalfde"];

    /// <summary>"derde" gives "3"; an empty text for a word that is no ordinal up to twelve.</summary>
    public static string Read(string word) => Array.IndexOf(Words, word) is var index and >= 0 ? (index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture) : "";
}
