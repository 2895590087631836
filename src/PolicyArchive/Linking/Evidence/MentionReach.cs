using System.Collections.Immutable;

namespace PolicyArchive.Linking.Evidence;

/// <summary>Which sentences of a section speak of a promise that it looks back at: those after it, or before it when it closes the matter.</summary>
internal static class MentionReach
{
    private const int MostSentences = 10;

    private static readonly ImmutableArray<string> Closers =
    [
        "daarmee", "hiermee", "hiermede", "zulks", "aldus", "met het vorenstaande", "met het bovenstaande", "met deze informatie", "dit is met", "dat is met", "ik beschouw", "ik acht",
    ];

    /// <summary>First and last sentence, the one that names the promise included.</summary>
    public static (int First, int Last) Of(Section section, string promiseId)
    {
        var named = IndexOf(section, promiseId);
        if (named < 0) return (0, section.Sentences.Length - 1);
        return Closes(section, named) && FirstBefore(section, named, promiseId) is var first && first < named
            ? (first, named)
            : (named, LastAfter(section, named, promiseId));
    }

    /// <summary>-1 when the section does not hold it.</summary>
    public static int IndexOf(Section section, string promiseId)
    {
        for (var i = 0; i < section.Sentences.Length; i++)
            if (section.Sentences[i].Promises.Contains(promiseId)) return i;
        return -1;
    }

    private static bool Closes(Section section, int named)
    {
        var text = section.Sentences[named].Source.Text;
        return Closers.Any(closer => text.Contains(closer, StringComparison.OrdinalIgnoreCase));
    }

    private static int FirstBefore(Section section, int named, string promiseId)
    {
        var first = named;
        while (first > 0 && named - first < MostSentences && !NamesAnother(section.Sentences[first - 1], promiseId)) first--;
        return first;
    }

    private static int LastAfter(Section section, int named, string promiseId)
    {
        var last = named;
        while (last + 1 < section.Sentences.Length && last - named < MostSentences && GoesOn(section, named, last, promiseId)) last++;
        return last;
    }

    /// <summary>To the end of the paragraph, or through the next ones where the paragraph only names the promise.</summary>
    private static bool GoesOn(Section section, int named, int last, string promiseId)
    {
        var (next, paragraph) = (section.Sentences[last + 1], section.Sentences[named].Source.PassageNumber);
        if (NamesAnother(next, promiseId)) return false;
        return next.Source.PassageNumber == paragraph || !section.Sentences[(named + 1)..(last + 1)].Any(sentence => sentence.Source.PassageNumber == paragraph);
    }

    private static bool NamesAnother(SectionSentence sentence, string promiseId) => sentence.LooksBack && !sentence.Promises.Contains(promiseId);
}
