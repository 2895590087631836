using System.Collections.Immutable;

namespace PolicyArchive.App.Web;

/// <summary>A stretch of text that is lit or not.</summary>
public readonly record struct LitPart(string Text, bool IsLit);

/// <summary>Cuts a text where the light goes on and off. The parts together are the text, whatever the highlights say.</summary>
internal static class LitText
{
    /// <param name="highlights">Pairs of start and length; what lies outside the text, or before an earlier one's end, is not lit.</param>
    public static ImmutableArray<LitPart> Split(string text, IEnumerable<ImmutableArray<int>> highlights)
    {
        var parts = ImmutableArray.CreateBuilder<LitPart>();
        var done = 0;
        foreach (var highlight in highlights)
        {
            if (highlight is not [var start, var length]) continue;
            var from = Math.Clamp(start, done, text.Length);
            var to = (int)Math.Clamp((long)start + length, from, text.Length);
            if (to == from) continue;

            if (from > done) parts.Add(new LitPart(text[done..from], false));
            parts.Add(new LitPart(text[from..to], true));
            done = to;
        }

        if (done < text.Length) parts.Add(new LitPart(text[done..], false));
        return parts.DrainToImmutable();
    }
}
