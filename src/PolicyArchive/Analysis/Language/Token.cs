namespace PolicyArchive.Analysis.Language;

/// <summary>A word, number or mark of a text.</summary>
/// <param name="Start">First UTF-16 unit in the text it was read from.</param>
/// <param name="Word">Lower case without accents ("vóór" is "voor"); a word broken at a line end is whole again.</param>
internal readonly record struct Token(int Start, int Length, string Word)
{
    public int End => Start + Length;

    public bool IsMark => Word.Length == 1 && !char.IsLetterOrDigit(Word[0]);
}
