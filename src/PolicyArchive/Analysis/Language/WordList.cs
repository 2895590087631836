using System.Collections.Frozen;

namespace PolicyArchive.Analysis.Language;

/// <summary>The closed word classes of <c>words.tsv</c>, folded as tokens are.</summary>
internal static class WordList
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> Lists = Table.Rows("Language.words.tsv")
        .GroupBy(row => row[0], StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => g.SelectMany(row => row[1].Split(' ')).Select(w => Tokenizer.Fold(w)).ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);

    public static FrozenSet<string> Named(string name) => Lists[name];
}
