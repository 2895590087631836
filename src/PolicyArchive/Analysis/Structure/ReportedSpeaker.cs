using System.Text.RegularExpressions;

namespace PolicyArchive.Analysis.Structure;

/// <summary>Reads who speaks from minutes in the third person: "De heer De Raadt (SGP) vreest dat …", "De staatssecretaris zegt toe …".</summary>
internal static partial class ReportedSpeaker
{
    private const int Window = 120;

    public static bool OpensWithMember(string text) => Head(text) is var head && (Member().IsMatch(head) || Capitals().IsMatch(head));

    /// <summary>The subject of the sentence when it is a speaker; null when the one before goes on.</summary>
    /// <param name="participants">Tell a gedeputeerde from a member where both are "de heer".</param>
    public static Speaker? Read(string text, ParticipantList participants)
    {
        var head = Head(text);
        var isCandidate = head.Contains("heer", StringComparison.Ordinal) || head.Contains("evrouw", StringComparison.Ordinal) || head.Contains("lid ", StringComparison.Ordinal)
            || head.StartsWith("De ", StringComparison.Ordinal) || head.Contains("antwoord", StringComparison.Ordinal) || head.Contains("ethouder", StringComparison.Ordinal)
            || head.Contains("edeputeerde", StringComparison.Ordinal) || head.Contains("inister", StringComparison.Ordinal) || head.Contains("taatssecretaris", StringComparison.Ordinal);
        if (!isCandidate) return null;
        if (Member().Match(head) is { Success: true } m) return MemberOf(m);
        if (Titled().Match(head) is { Success: true } titled && participants.ExecutiveOffice(titled.Groups["name"].Value) is { } office) return ExecutiveOf(titled, office);
        if (Capitals().Match(head) is { Success: true } capitals) return MemberOf(capitals);
        if (Government().Match(head) is { Success: true } g) return new Speaker(SpeakerRole.Government, g.Groups["name"].Value.Trim(), null, g.Value.Trim());
        if (head.StartsWith("De voorzitter ", StringComparison.OrdinalIgnoreCase)) return new Speaker(SpeakerRole.Chair, "", null, "De voorzitter");
        if (MemberInside().Match(head) is { Success: true } inside) return MemberOf(inside);
        if (GovernmentInside().Match(head) is { Success: true } answer) return new Speaker(SpeakerRole.Government, "", null, answer.Groups["label"].Value);
        return null;
    }

    /// <summary>The speaker to whom a heading gives the floor ("Beantwoording door gedeputeerde Tuinstra", "Eerste termijn college"); null for other headings.</summary>
    public static Speaker? ReadHeading(string heading) => Answer().Match(heading) is { Success: true } answer
        ? new Speaker(SpeakerRole.Government, answer.Groups["name"].Value.Trim(), null, heading[answer.Groups["office"].Index..])
        : null;

    private static Speaker ExecutiveOf(Match match, string office)
    {
        var name = SurnameReader.InSmallLetters(match.Groups["name"].Value);
        return new Speaker(SpeakerRole.Government, name, null, $"{office} {name}");
    }

    private static Speaker MemberOf(Match match) =>
        new(SpeakerRole.Member, SurnameReader.InSmallLetters(match.Groups["name"].Value.Trim()), match.Groups["party"].Value.Trim(), match.Groups["label"].Value);

    /// <summary>The opening words, with a word that a line end broke ("staatssecreta- ris") made whole.</summary>
    private static string Head(string text)
    {
        var head = text.Length <= Window ? text : text[..Window];
        return head.Contains("- ", StringComparison.Ordinal) ? BrokenWord().Replace(head, "") : head;
    }

    [GeneratedRegex(@"(?<=\p{Ll})[-\u2010] (?=\p{Ll})", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex BrokenWord();

    private const string MemberPattern = @"(?<label>(?:[Dd]e heer|[Mm]evrouw|[Hh]et lid|[Dd]hr\.|[Mm]w\.|[Mm]evr\.|[Rr]aadslid|[Ss]tatenlid) (?<name>[^()]{1,50}?) ?\((?<party>[^()]{1,40})\))";

    [GeneratedRegex(@"\A" + MemberPattern, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimit.Milliseconds)]
    private static partial Regex Member();

    private const string Prefixes = @"(?:(?:[Vv]an|[Dd]en?|[Dd]er|[Tt]en?|[Tt]er|[Hh]et|'t|[Oo]p|[Ii]n|[Ll]a|[Ee]l|VAN|DEN?|DER|TEN?|TER|EL) )*";

    /// <summary>"De heer TUINSTRA antwoordt": the old way to print a speaker in a report.</summary>
    [GeneratedRegex(@"\A(?<label>(?:De heer|Mevrouw|Het lid|Raadslid|Statenlid) (?<name>" + Prefixes + @"\p{Lu}[\p{Lu}'’-]{2,}(?: \p{Lu}[\p{Lu}'’-]+)*)) (?=\p{Ll})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimit.Milliseconds)]
    private static partial Regex Capitals();

    [GeneratedRegex(@"\A(?:De heer|Mevrouw|Dhr\.|Mw\.|Mevr\.) (?<name>" + Prefixes + @"\p{Lu}[\p{L}'’-]+) (?=\p{Ll})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimit.Milliseconds)]
    private static partial Regex Titled();

    [GeneratedRegex(@"\A(?:(?:Eerste|Tweede|Derde) termijn|Beantwoording|Antwoord|Reactie)(?: in (?:eerste|tweede) termijn)?(?: (?:van|door))?(?: (?:de|het))? (?<office>college|GS|gedeputeerde|wethouder|burgemeester|portefeuillehouder|minister|staatssecretaris|bewindspersoon)\b(?<name>(?: [A-Z][\w'’-]+){0,3})",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, RegexLimit.Milliseconds)]
    private static partial Regex Answer();

    [GeneratedRegex(@"(?:vraagt|merkt|stelt|zegt|informeert|verzoekt|vroeg|wijst|reageert) " + MemberPattern, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimit.Milliseconds)]
    private static partial Regex MemberInside();

    [GeneratedRegex(@"\A(?:De )?(?:[Mm]inister(?:-president)?|[Ss]taatssecretaris|[Ww]ethouder|[Bb]urgemeester|[Gg]edeputeerde|[Bb]ewindsman|[Bb]ewindsvrouw|[Bb]ewindspersoon|[Pp]ortefeuillehouder)(?<name>(?: [A-Z][\w'’-]+){0,3}) (?=\p{Ll})",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimit.Milliseconds)]
    private static partial Regex Government();

    [GeneratedRegex(@"(?:antwoordt|zegt|merkt|stelt|deelt|reageert|bevestigt|herhaalt|erkent) (?<label>de (?:minister|staatssecretaris|wethouder|burgemeester|gedeputeerde))",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimit.Milliseconds)]
    private static partial Regex GovernmentInside();
}
