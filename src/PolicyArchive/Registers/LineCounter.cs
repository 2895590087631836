namespace PolicyArchive.Registers;

/// <summary>Tells on which line a place in a text stands, for places that only go forward; linear in the text over all of them.</summary>
internal sealed class LineCounter(string text)
{
    private int _counted;
    private int _line = 1;

    /// <returns>From 1.</returns>
    public int LineAt(int place)
    {
        _line += text.AsSpan(_counted, place - _counted).Count('\n');
        _counted = place;
        return _line;
    }
}
