using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PolicyArchive.Analysis.Structure;

namespace PolicyArchive.Analysis.Commitments;

/// <summary>Finds the members a promise was made to: named in the sentence, in the minister's lead to it, or the last to ask.</summary>
internal sealed partial class AskerReader(DocumentStructure structure)
{
    private const int LeadSentences = 6;
    private const int SentencesBack = 80;

    public ImmutableArray<string> Read(Sentence sentence, Sentence? asked, bool isMention)
    {
        var named = Named(sentence.Text);
        if (named.Length > 0) return named;
        if (isMention || sentence.Speaker.Role == SpeakerRole.Author && !sentence.Turn.IsReported || sentence.IsInCommitmentList) return [];
        if (asked is { Speaker.Role: SpeakerRole.Member }) return [asked.Speaker.Name];
        return Lead(sentence) is { Length: > 0 } lead ? lead : LastAsker(sentence);
    }

    /// <summary>"aan het lid Grevelink", "de leden Talsma en Karakus", "mevrouw Sluijmer".</summary>
    public static ImmutableArray<string> Named(string text)
    {
        var names = ImmutableArray.CreateBuilder<string>();
        foreach (Match match in Members().Matches(text))
        {
            foreach (Capture name in match.Groups["name"].Captures) names.Add(name.Value);
        }

        return [.. names.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>"Mevrouw Sluijmer vroeg naar de wachttijden. …": named before in the same turn.</summary>
    private ImmutableArray<string> Lead(Sentence sentence)
    {
        for (var distance = -1; distance >= -LeadSentences; distance--)
        {
            var before = structure.Neighbour(sentence, distance);
            if (before is null || before.Turn.Number != sentence.Turn.Number) return [];
            if (Named(before.Text) is { Length: > 0 } named) return named;
        }

        return [];
    }

    private ImmutableArray<string> LastAsker(Sentence sentence)
    {
        for (var distance = -1; distance >= -SentencesBack && structure.Neighbour(sentence, distance) is { } before; distance--)
        {
            if (sentence.Turn.Number - before.Turn.Number > 3) return [];
            var isMember = before.Turn.Number < sentence.Turn.Number && before.Speaker is { Role: SpeakerRole.Member, Name.Length: > 0 };
            if (isMember) return [before.Speaker.Name];
        }

        return [];
    }

    private const string Name = @"(?<name>(?:(?:[Vv]an|[Dd]e|[Dd]er|[Dd]en|[Tt]er|[Tt]en|[Ee]l|'t|[Ii]n) ){0,3}\p{Lu}[\p{L}'’]+(?:-(?:\p{L}+ )?\p{Lu}?[\p{L}'’]+)*)";

    [GeneratedRegex(@"\b(?:(?:[Hh]et (?:voormalig )?(?:Kamer|Eerste Kamer|Staten|raads)?lid|[Dd]e (?:\p{L}+)?leden|[Dd]e heer|[Dd]e heren|[Mm]evrouw|[Ll]id|[Ss]enator|raadslid|Statenlid|Eerste Kamerlid) )" + Name + @"(?: ?\([^()]{1,30}\))?(?:(?:, | en )(?:de heer |mevrouw |het lid |voormalig (?:Eerste )?Kamerlid )?" + Name + @"(?: ?\([^()]{1,30}\))?){0,4}",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimit.Milliseconds)]
    private static partial Regex Members();
}
