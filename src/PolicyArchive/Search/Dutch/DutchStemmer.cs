using Lucene.Net.Tartarus.Snowball.Ext;

namespace PolicyArchive.Search.Dutch;

/// <summary>
/// Kraaij-Pohlmann, behind a table of inflections that it parts or of words that it takes for one another (<c>inflections.tsv</c>), behind
/// a list of words of the field (<c>stems.tsv</c>).
/// </summary>
internal static class DutchStemmer
{
    private const int LongestWord = 60;

    private static readonly Dictionary<string, string> Known = WordList.Pairs("Lexicon.inflections.tsv", "Lexicon.stems.tsv");

    [ThreadStatic]
    private static KpStemmer? t_stemmer;

    /// <param name="word">A folded word.</param>
    public static string Stem(string word)
    {
        if (Known.TryGetValue(word, out var stem))
            return stem;
        var isInflected = word.Length is > 2 and <= LongestWord && word.All(char.IsAsciiLetterLower);
        return isInflected ? KraaijPohlmann(word) : word;
    }

    private static string KraaijPohlmann(string word)
    {
        var stemmer = t_stemmer ??= new KpStemmer();
        stemmer.SetCurrent(word);
        return stemmer.Stem() && stemmer.Current.Length > 1 ? stemmer.Current : word;
    }
}
