using System.Collections.Immutable;
using PolicyArchive.Documents;

namespace PolicyArchive.Linking.Topics;

/// <summary>Reads what a text is about. Pure but for the word analysis it is given, which is that of the search, and remembers words.</summary>
/// <param name="formsOf">The stem of a written word, and the stems of its parts when it is a compound.</param>
public sealed class TopicReader(Func<string, (string Stem, ImmutableArray<string> Parts)> formsOf)
{
    private const int MostRemembered = 100_000;

    /// <summary>A sentence is read for its section and soon again for each promise near it.</summary>
    private const int MostTexts = 4_000;

    private readonly WordMemory<TopicWord> _known = new(MostRemembered);
    private readonly WordMemory<Topic> _read = new(MostTexts);

    /// <summary>Without the persons, offices, days and numbers in it.</summary>
    public Topic Read(string text) => _read.Of(text, written => Topic.Of(Words(Bystanders.Remove(written))));

    private IEnumerable<TopicWord> Words(string text)
    {
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var isInside = i < text.Length && (char.IsLetterOrDigit(text[i]) || IsJoint(text, i));
            if (isInside && start < 0) start = i;
            if (isInside || start < 0) continue;
            yield return _known.Of(text.AsSpan(start, i - start), WordOf);
            start = -1;
        }
    }

    private TopicWord WordOf(string written)
    {
        var (stem, parts) = formsOf(written);
        return new TopicWord(written, stem, parts) { Weight = WordWeights.Of(written, stem) };
    }

    /// <summary>An apostrophe between letters belongs to the word (programma's); a hyphen parts it.</summary>
    private static bool IsJoint(string text, int i) =>
        text[i] is '\'' or '\u2019' && i > 0 && i + 1 < text.Length && char.IsLetter(text[i - 1]) && char.IsLetter(text[i + 1]);
}
