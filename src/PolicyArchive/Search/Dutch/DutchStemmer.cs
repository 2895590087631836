using System.Collections.Frozen;
using Lucene.Net.Tartarus.Snowball.Ext;

namespace PolicyArchive.Search.Dutch;

/// <summary>
/// Kraaij-Pohlmann, which brings "brieven" to "brief" and "toegezegd" to "toezegging", behind a list of words of the field that it
/// gets wrong (<c>stems.tsv</c>).
/// </summary>
internal static class DutchStemmer
{
    private const int LongestWord = 60;

    private static readonly FrozenDictionary<string, string> Overrides = WordList.Pairs("stems.tsv").ToFrozenDictionary(StringComparer.Ordinal);

    [ThreadStatic]
    private static KpStemmer? t_stemmer;

    /// <param name="word">A folded word.</param>
    public static string Stem(string word)
    {
        if (Overrides.TryGetValue(word, out var stem))
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
