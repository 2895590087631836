using System.Collections.Immutable;
using System.Globalization;
using PolicyArchive.Documents;

namespace PolicyArchive.App.Web.Paper;

/// <summary>A page as it lies on paper: its words in their places, and boxes of light under the passage. In points, from the top left.</summary>
public sealed record Sheet(string Width, string Height, ImmutableArray<PlacedWord> Words, ImmutableArray<LitBox> Lit)
{
    private const float SameLine = 3;
    private const float Margin = 1.5f;

    /// <summary>Null for a page without a place for each word, such as plain text.</summary>
    public static Sheet? Of(Page page, TextSpan? passage)
    {
        if (page.Words.IsEmpty || page.Width <= 0 || page.Height <= 0) return null;

        var words = page.Words.Where(word => word.Start >= 0 && word.Start + word.Length <= page.Text.Length).ToList();
        var lit = passage is { } span ? words.Where(word => span.Overlaps(new TextSpan(page.Number, word.Start, word.Length))) : [];
        return new Sheet(
            Points(page.Width), Points(page.Height),
            [.. words.Select(word => PlacedWord.Of(word, page.Text))],
            [.. Lines(lit).Select(line => LitBox.Around(line, Margin))]);
    }

    internal static string Points(float value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    private static List<List<WordBox>> Lines(IEnumerable<WordBox> words)
    {
        var lines = new List<List<WordBox>>();
        foreach (var word in words)
        {
            var goesOn = lines is [.., [.., var last]] && Math.Abs(last.Top - word.Top) < SameLine && word.Left >= last.Left;
            if (goesOn) lines[^1].Add(word);
            else lines.Add([word]);
        }

        return lines;
    }
}

/// <summary>A word with the point where its base line begins, the size of its letters and its width.</summary>
public readonly record struct PlacedWord(string Text, string Left, string BaseLine, string Size, string Width)
{
    private const float Descent = 0.22f;

    internal static PlacedWord Of(WordBox box, string text) => new(
        text.Substring(box.Start, box.Length),
        Sheet.Points(box.Left), Sheet.Points(box.Top + box.Height * (1 - Descent)), Sheet.Points(Math.Max(box.Height, 1)), Sheet.Points(Math.Max(box.Width, 1)));
}

/// <summary>A box of light under words of one line.</summary>
public readonly record struct LitBox(string Left, string Top, string Width, string Height)
{
    internal static LitBox Around(IReadOnlyList<WordBox> line, float margin)
    {
        var left = line.Min(word => word.Left) - margin;
        var top = line.Min(word => word.Top) - margin;
        var right = line.Max(word => word.Left + word.Width) + margin;
        var bottom = line.Max(word => word.Top + word.Height) + margin;
        return new LitBox(Sheet.Points(left), Sheet.Points(top), Sheet.Points(right - left), Sheet.Points(bottom - top));
    }
}
