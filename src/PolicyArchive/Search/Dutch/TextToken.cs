namespace PolicyArchive.Search.Dutch;

/// <summary>A word or number of a text, with its place.</summary>
/// <param name="Start">First UTF-16 unit of what was written.</param>
/// <param name="Position">Turn of the word, from 0; several tokens of one position are other writings of the same word.</param>
public readonly record struct TextToken(TokenKind Kind, WordForms Forms, int Start, int Length, int Position)
{
    public int End => Start + Length;
}
