using System.Collections.Frozen;

namespace PolicyArchive.Search.Dutch;

/// <summary>
/// Words that nearly every letter has and that ask for nothing. They are indexed all the same; a query does not require them. Words that
/// turn a sentence round (niet, geen, zal, wel) are not among them.
/// </summary>
public static class SmallWords
{
    private static readonly FrozenSet<string> Words =
        ("de het een en of van in op te ten ter tot om aan bij met voor door uit over naar als dat die dit deze er is zijn was waren wordt " +
         "worden werd werden heeft hebben had ook dan zo hij zij ze we wij u uw ik je men hun haar mijn ons onze wat welke wie waar hoe s").Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    /// <param name="word">A folded word.</param>
    public static bool Contains(string word) => Words.Contains(word);
}
