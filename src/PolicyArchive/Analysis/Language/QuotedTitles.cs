using System.Collections.Frozen;
using System.Collections.Immutable;

namespace PolicyArchive.Analysis.Language;

/// <summary>
/// Keeps the words of a title in quotation marks from being read as words of the sentence: "het rapport ‘Waarom zou ik?’ van het planbureau" asks
/// nothing. What is quoted behind a colon is speech, and reads as any other.
/// </summary>
internal static class QuotedTitles
{
    private const int LongestTitle = 24;
    private const string Openers = "‘“„«\"";
    private const string Closers = "’”\"»'";

    private static readonly FrozenSet<string> Steering = new[] { "negation", "speaker", "third", "determiner" }.SelectMany(WordList.Named).ToFrozenSet(StringComparer.Ordinal);

    public static void Close(ImmutableArray<Token>.Builder tokens)
    {
        for (var i = 1; i < tokens.Count - 1; i++)
        {
            if (!IsOpener(tokens[i].Word) || tokens[i - 1].Word is ":" || EndOf(tokens, i) is not { } end) continue;
            for (var inside = i + 1; inside < end; inside++)
                if (Hides(tokens[inside].Word)) tokens[inside] = tokens[inside] with { Word = $"‘{tokens[inside].Word}" };
            i = end;
        }
    }

    private static int? EndOf(ImmutableArray<Token>.Builder tokens, int opener)
    {
        for (var i = opener + 1; i < Math.Min(tokens.Count, opener + LongestTitle); i++)
            if (tokens[i].Word.Length == 1 && Closers.Contains(tokens[i].Word[0], StringComparison.Ordinal)) return i;
        return null;
    }

    private static bool IsOpener(string word) => word.Length == 1 && Openers.Contains(word[0], StringComparison.Ordinal);

    /// <summary>Nouns stay: "het ‘Programma Havens’" is a programme.</summary>
    private static bool Hides(string word) =>
        word.Length == 1 && !char.IsLetterOrDigit(word[0]) || Verbs.IsAuxiliary(word) || !Vocabulary.FormsOf(word).IsEmpty || Steering.Contains(word) || ClauseSplitter.IsConjunction(word);
}
