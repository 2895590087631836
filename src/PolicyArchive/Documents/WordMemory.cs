using System.Collections.Concurrent;

namespace PolicyArchive.Documents;

/// <summary>
/// Remembers what was worked out for a word or a sentence: a text has few different words. For many threads at once; when it is full it begins anew.
/// </summary>
/// <param name="most">Words remembered at a time, about: threads that meet at the limit may pass it by a few.</param>
public sealed class WordMemory<T>(int most)
{
    private ConcurrentDictionary<string, T> _words = new(StringComparer.Ordinal);

    /// <summary>Counted here: the dictionary's own count takes all its locks, at every new word.</summary>
    private int _count;

    /// <param name="workOut">Pure; two threads may both work out the same word.</param>
    public T Of(ReadOnlySpan<char> written, Func<string, T> workOut)
    {
        if (_words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(written, out var known)) return known;

        if (Interlocked.Increment(ref _count) > most) Forget();
        var word = written.ToString();
        return _words[word] = workOut(word);
    }

    private void Forget()
    {
        _words = new ConcurrentDictionary<string, T>(StringComparer.Ordinal);
        _count = 0;
    }
}
