using System.Text;
using PolicyArchive.Documents;

namespace PolicyArchive.Reviewing;

/// <summary>Finds words on a page as a person copies them: line ends and double spaces do not matter.</summary>
internal static class QuoteFinder
{
    /// <summary>The first place; null when the words do not stand there.</summary>
    public static TextSpan? Find(Page page, string quote)
    {
        var (text, places) = Squeeze(page.Text);
        var (sought, _) = Squeeze(quote.Normalize(NormalizationForm.FormKC));
        var at = sought.Length == 0 ? -1 : text.IndexOf(sought, StringComparison.Ordinal);
        if (at < 0) return null;

        var start = places[at];
        return new TextSpan(page.Number, start, places[at + sought.Length - 1] + 1 - start);
    }

    /// <summary>White space becomes one space, with the place in the original of each unit that is left.</summary>
    private static (string Text, List<int> Places) Squeeze(string text)
    {
        var squeezed = new StringBuilder(text.Length);
        var places = new List<int>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var isSpace = char.IsWhiteSpace(text[i]);
            if (isSpace && (squeezed.Length == 0 || squeezed[^1] == ' ')) continue;
            squeezed.Append(isSpace ? ' ' : text[i]);
            places.Add(i);
        }

        if (squeezed is [.., ' ']) squeezed.Length--;
        return (squeezed.ToString(), places);
    }
}
