using System.Text.RegularExpressions;

namespace PolicyArchive.Analysis.Structure;

/// <summary>"Vraag 1" and "Antwoord op vraag 1" in written questions: the member asks, the government answers; or tells in a "Mededeling" when it will.</summary>
internal static partial class QuestionLabel
{
    /// <summary>The speaker and the length of the label with the space behind it; null where none opens.</summary>
    public static (Speaker Speaker, int Length)? Read(string text, int start)
    {
        var mayOpen = start + 6 <= text.Length && text[start] is 'V' or 'A' or 'M';
        if (!mayOpen) return null;
        var match = Label().Match(text, start, Math.Min(50, text.Length - start));
        if (!match.Success) return null;
        var role = match.Groups["answer"].Success ? SpeakerRole.Government : SpeakerRole.Member;
        return (new Speaker(role, "", null, ""), match.Length);
    }

    [GeneratedRegex(@"\G(?<answer>Mededeling):?\z|\G(?:(?:Vraag|Vragen|VRAAG)|(?<answer>(?:Antwoord|ANTWOORD)(?: (?:op|bij))?(?: (?:de )?(?:vraag|vragen|VRAAG))?)) \d{1,2}[a-z]?(?:(?:,|, en| en| t/m|-|–) ?\d{1,2}){0,8}:?(?= |\z)", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Label();
}
