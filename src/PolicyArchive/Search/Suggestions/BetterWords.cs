using System.Collections.Immutable;
using PolicyArchive.Search.Asking;
using PolicyArchive.Search.Dutch;
using PolicyArchive.Search.Matching;

namespace PolicyArchive.Search.Suggestions;

/// <summary>Did you mean: the query with words of the archive that are near to rare or unknown ones and far more frequent.</summary>
internal sealed class BetterWords(ArchiveWords words)
{
    private const int Shortest = 5;
    private const int LongWord = 8;
    private const int Candidates = 8;
    private const int TimesAsFrequent = 10;

    /// <summary>A word in more documents than this is no slip.</summary>
    private const int Rare = 2;

    /// <summary>Null when every word is good as it is.</summary>
    public string? Suggest(string query, ImmutableArray<Asked> items)
    {
        var suggestion = query;
        foreach (var word in items.OfType<AskedWord>().Where(word => word.Written.Length >= Shortest && word.Written.All(char.IsLetter)))
        {
            if (Better(DutchWords.FormsOf(word.Written)) is { } better)
                suggestion = suggestion.Replace(word.Written, better, StringComparison.Ordinal);
        }

        return suggestion == query ? null : suggestion;
    }

    private string? Better(WordForms forms)
    {
        var frequency = words.TermFrequency(forms.Stem);
        if (frequency > Rare)
            return null;
        var near = words.Near(forms.Exact, forms.Exact.Length < LongWord ? 1 : 2, Candidates);
        var best = near.Where(found => DutchWords.FormsOf(found.Word).Stem != forms.Stem).OrderByDescending(found => found.Frequency).FirstOrDefault();
        return best.Frequency > frequency * TimesAsFrequent ? best.Word : null;
    }
}
