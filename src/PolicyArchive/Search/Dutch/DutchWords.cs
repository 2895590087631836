using System.Collections.Immutable;
using PolicyArchive.Documents;
using PolicyArchive.Search.Dutch.Compounds;

namespace PolicyArchive.Search.Dutch;

/// <summary>Knows the forms of a Dutch word. Remembers what it has seen: a text has few different words.</summary>
public static class DutchWords
{
    private const int MostRemembered = 200_000;
    private const int LongestWord = 80;

    private static readonly WordMemory<WordForms> Remembered = new(MostRemembered);

    /// <param name="written">One word as it stands in a text, of any case, with accents and apostrophes.</param>
    public static WordForms FormsOf(ReadOnlySpan<char> written) => Remembered.Of(written, Analyse);

    /// <summary>As <see cref="FormsOf"/>, for those who weigh what two texts have in common.</summary>
    public static (string Stem, ImmutableArray<string> Parts) StemAndParts(string written)
    {
        var forms = FormsOf(written);
        return (forms.Stem, forms.Parts);
    }

    private static WordForms Analyse(string written)
    {
        var exact = Folding.Fold(written);
        if (exact.Length > LongestWord)
            exact = exact[..LongestWord];
        if (exact.All(char.IsAsciiDigit))
            return new WordForms(exact, WithoutLeadingZeros(exact), []);
        var word = WithoutGenitive(written, exact);
        var parts = CompoundSplitter.Split(word);
        return new WordForms(exact, StemOf(word, parts), [.. parts.Select(DutchStemmer.Stem)]);
    }

    /// <summary>A compound is inflected as its last part is: raadsleden as leden.</summary>
    private static string StemOf(string word, string[] parts) =>
        parts.Length == 0 ? DutchStemmer.Stem(word) : string.Concat(word.AsSpan(0, word.Length - parts[^1].Length), DutchStemmer.Stem(parts[^1]));

    /// <summary>programma's, ADV's and Europa's are programma, ADV and Europa.</summary>
    private static string WithoutGenitive(ReadOnlySpan<char> written, string exact)
    {
        var hasGenitive = written.Length > 3 && written[^1] is 's' or 'S' && Letters.IsApostrophe(written[^2]);
        return hasGenitive ? exact[..^1] : exact;
    }

    private static string WithoutLeadingZeros(string digits)
    {
        var trimmed = digits.TrimStart('0');
        return trimmed.Length == 0 ? digits : trimmed;
    }
}
