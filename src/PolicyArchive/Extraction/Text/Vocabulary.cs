namespace PolicyArchive.Extraction.Text;

/// <summary>How often each word stands unbroken in the document: the best evidence of how its broken words are written.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _bySpan;

    public Vocabulary() => _bySpan = _counts.GetAlternateLookup<ReadOnlySpan<char>>();

    public void Add(string word)
    {
        var bare = word.AsSpan().Trim("().,;:!?\"'‘’“”[]");
        if (bare.Length < 4) return;
        _bySpan.TryGetValue(bare, out var count);
        _bySpan[bare] = count + 1;
    }

    public int Count(string word) => _bySpan.TryGetValue(word.AsSpan().Trim("().,;:!?\"'‘’“”[]"), out var count) ? count : 0;
}
