using PolicyArchive.Search.Dutch.Verbs;
using PolicyArchive.Search.Numbers;

namespace PolicyArchive.Search.Dutch;

/// <summary>Cuts text into the tokens under which it is indexed and asked for; the same for both.</summary>
public static class DutchAnalyzer
{
    /// <summary>Rises with every change of tokens, stems or word lists: an index made by another version is made anew.</summary>
    public const string Version = "5";

    public static List<TextToken> Analyse(string text)
    {
        var tokens = new List<TextToken>(text.Length / 5);
        Analyse(text, 0, 0, tokens);
        return tokens;
    }

    /// <summary>Adds the tokens of one page to those of the document.</summary>
    /// <param name="shift">Added to every start: the place of the text in the whole.</param>
    /// <param name="position">Position of the first word.</param>
    /// <returns>The position after the last word.</returns>
    public static int Analyse(string text, int shift, int position, List<TextToken> tokens)
    {
        var page = Cut(text, position);
        SeparableVerbs.Join(text, page);
        tokens.AddRange(page.Select(token => token with { Start = token.Start + shift }));
        return position + page.Count(token => token.Kind == TokenKind.Word);
    }

    private static List<TextToken> Cut(string text, int position)
    {
        var tokens = new List<TextToken>(text.Length / 5);
        var numbers = new Queue<NumberMention>(NumberFinder.Find(text));
        var cutter = new WordCutter(text);
        while (cutter.NextChain())
        {
            AddOtherWritings(cutter, position, tokens);
            foreach (var word in cutter.Words)
            {
                AddNumbers(numbers, word, position, tokens);
                var forms = cutter.FormsOf(word);
                if (forms.Exact.Length > 0)
                    tokens.Add(new TextToken(TokenKind.Word, forms, word.Start, word.Length, position++));
            }
        }

        return tokens;
    }

    private static void AddOtherWritings(WordCutter cutter, int position, List<TextToken> tokens)
    {
        if (cutter.Joined() is { } joined)
            tokens.Add(new TextToken(TokenKind.Joined, joined, cutter.ChainStart, cutter.ChainLength, position));
        if (cutter.Identifier() is { } identifier)
            tokens.Add(new TextToken(TokenKind.Number, identifier, cutter.ChainStart, cutter.ChainLength, position));
    }

    /// <summary>Numbers stand before the word that they begin in, so that the starts of tokens never go back.</summary>
    private static void AddNumbers(Queue<NumberMention> numbers, (int Start, int Length) word, int position, List<TextToken> tokens)
    {
        while (numbers.TryPeek(out var number) && number.Start < word.Start + word.Length)
        {
            foreach (var term in numbers.Dequeue().Terms)
                tokens.Add(new TextToken(TokenKind.Number, new WordForms(term, term, []), word.Start, number.End - word.Start, position));
        }
    }
}
