using System.Text.RegularExpressions;

namespace PolicyArchive.Analysis.Structure;

/// <summary>Reads who speaks from minutes in the third person: "De heer De Raadt (SGP) vreest dat …", "De staatssecretaris zegt toe …".</summary>
internal static partial class ReportedSpeaker
{
    private const int Window = 120;

    public static bool OpensWithMember(string text) => Member().IsMatch(Head(text));

    /// <summary>The subject of the sentence when it is a speaker; null when the one before goes on.</summary>
    public static Speaker? Read(string text)
    {
        var head = Head(text);
        var isCandidate = head.Contains("heer", StringComparison.Ordinal) || head.Contains("evrouw", StringComparison.Ordinal) || head.Contains("lid ", StringComparison.Ordinal)
            || head.StartsWith("De ", StringComparison.Ordinal) || head.Contains("antwoord", StringComparison.Ordinal) || head.Contains("ethouder", StringComparison.Ordinal)
            || head.Contains("edeputeerde", StringComparison.Ordinal) || head.Contains("inister", StringComparison.Ordinal) || head.Contains("taatssecretaris", StringComparison.Ordinal);
        if (!isCandidate) return null;
        if (Member().Match(head) is { Success: true } m) return MemberOf(m);
        if (Government().Match(head) is { Success: true } g) return new Speaker(SpeakerRole.Government, g.Groups["name"].Value.Trim(), null, g.Value.Trim());
        if (head.StartsWith("De voorzitter ", StringComparison.Ordinal)) return new Speaker(SpeakerRole.Chair, "", null, "De voorzitter");
        if (MemberInside().Match(head) is { Success: true } inside) return MemberOf(inside);
        if (GovernmentInside().Match(head) is { Success: true } answer) return new Speaker(SpeakerRole.Government, "", null, answer.Groups["label"].Value);
        return null;
    }

    private static Speaker MemberOf(Match match) =>
        new(SpeakerRole.Member, match.Groups["name"].Value.Trim(), match.Groups["party"].Value.Trim(), match.Groups["label"].Value);

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

    [GeneratedRegex(@"(?:vraagt|merkt|stelt|zegt|informeert|verzoekt|vroeg|wijst|reageert) " + MemberPattern, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimit.Milliseconds)]
    private static partial Regex MemberInside();

    [GeneratedRegex(@"\A(?:De )?(?:[Mm]inister(?:-president)?|[Ss]taatssecretaris|[Ww]ethouder|[Bb]urgemeester|[Gg]edeputeerde|[Bb]ewindsman|[Bb]ewindsvrouw|[Bb]ewindspersoon|[Pp]ortefeuillehouder)(?<name>(?: [A-Z][\w'’-]+){0,3}) (?=\p{Ll})",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimit.Milliseconds)]
    private static partial Regex Government();

    [GeneratedRegex(@"(?:antwoordt|zegt|merkt|stelt|deelt|reageert|bevestigt|herhaalt|erkent) (?<label>de (?:minister|staatssecretaris|wethouder|burgemeester|gedeputeerde))",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimit.Milliseconds)]
    private static partial Regex GovernmentInside();
}
