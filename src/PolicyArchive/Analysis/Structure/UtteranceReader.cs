using System.Text.RegularExpressions;
using PolicyArchive.Documents;

namespace PolicyArchive.Analysis.Structure;

/// <summary>A sentence before it knows its surroundings; an empty one with a speaker is a label that stands alone.</summary>
/// <param name="IsAddress">The address and date of a letter that run into its first sentence.</param>
internal readonly record struct Utterance(int Passage, int Start, int End, string? Mark, Speaker? Opens, bool IsAddress = false);

/// <summary>Cuts all paragraphs into sentences and takes the labels of speakers off them.</summary>
internal static partial class UtteranceReader
{
    public static List<Utterance> Read(List<Passage> passages, Zone[] zones)
    {
        var utterances = new List<Utterance>();
        for (var i = 0; i < passages.Count; i++)
        {
            var text = passages[i].Text;
            if (passages[i].Kind is BlockKind.Heading && text.Length < 400)
            {
                utterances.Add(WithSpeaker(text, i, new SentenceSplitter.Cut(0, text.Length, null)));
                continue;
            }

            foreach (var cut in SentenceSplitter.Split(text))
            {
                var read = ReadOne(text, i, cut);
                utterances.AddRange(zones[i] == Zone.Letterhead ? read.Select(u => NamesAnOfficial(u) ? u with { Start = cut.Start, Opens = null } : u) : read);
            }
        }

        return utterances;
    }

    private static IEnumerable<Utterance> ReadOne(string text, int passage, SentenceSplitter.Cut cut)
    {
        var address = cut.Start == 0 && text.Contains("oorzitter", StringComparison.Ordinal) ? Address().Match(text) : Match.Empty;
        if (!address.Success || address.Length >= cut.End) return [WithSpeaker(text, passage, cut)];
        return [new Utterance(passage, 0, address.Length, null, null, IsAddress: true), WithSpeaker(text, passage, cut with { Start = address.Length + 1 })];
    }

    /// <summary>"Lid GS: A.M. Dijkgraaf", "Wethouder: T. Hof" above a salutation tell who holds the portfolio; nobody speaks.</summary>
    private static bool NamesAnOfficial(Utterance utterance) => utterance.Opens is { Party: null, Role: not SpeakerRole.Chair };

    private static Utterance WithSpeaker(string text, int passage, SentenceSplitter.Cut cut)
    {
        var label = SpeakerLabel.Read(text, cut.Start) ?? QuestionLabel.Read(text, cut.Start);
        if (label is not { } found || cut.Start + found.Length > cut.End) return new Utterance(passage, cut.Start, cut.End, cut.Mark, null);
        var start = cut.Start + found.Length;
        while (start < cut.End && text[start] == ' ') start++;
        return new Utterance(passage, start, cut.End, cut.Mark, found.Speaker);
    }

    /// <summary>"Aan de Voorzitter van de Tweede Kamer der Staten-Generaal Den Haag, 5 maart 2012", as printed letters begin.</summary>
    [GeneratedRegex(@"\A(?:Aan )?(?:[Dd]e )?[Vv]oorzitters? van [^.:;]{10,90}?(?:Den Haag|['’]s-Gravenhage), \d{1,2} \p{L}+ \d{4}(?= \p{Lu})", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Address();
}
