using System.Text.RegularExpressions;
using PolicyArchive.Analysis.Deadlines;
using PolicyArchive.Analysis.Structure;
using PolicyArchive.Documents.Findings;

namespace PolicyArchive.Analysis.Commitments;

/// <summary>Finds the term of a promise: in its own words, or in the short sentences after it ("Laten we zeggen binnen twee maanden").</summary>
internal sealed partial class DueFinder(DocumentReading reading, string? chamber)
{
    private const int SentencesAfter = 4;
    private const int LongestElaboration = 75;

    private static readonly string[] Elaborations = ["Dat ", "Daar ", "Laten we ", "Voor ", "Vóór ", "Binnen ", "Uiterlijk ", "Ik denk ", "Geef me ", "Ik moet ", "Ergens ", "Rond ", "In ", "Eind ", "Begin ", "Medio ", "Ik verwacht ", "Reken ", "Een week ", "Een maand ", "Nog ", "Over "];

    public Due? Read(Sentence sentence, string words)
    {
        words = WithoutRule(words);
        var own = OfConsequence(words) ?? DeadlineReader.Read(words, reading.Metadata.Date, chamber);
        if (own is { To: not null } or { From: not null }) return own;
        if (own is null && Then().IsMatch(words)) return DayOfThen(sentence);
        return sentence.Speaker.Role == SpeakerRole.Government ? InElaboration(sentence) ?? own : own;
    }

    /// <summary>"over de eis dat gemeenten binnen zes weken beslissen": what a rule asks of others is no term of the letter.</summary>
    private static string WithoutRule(string words)
    {
        if (!words.Contains(" dat ", StringComparison.Ordinal) || Rule().Match(words) is not { Success: true } rule) return words;
        var from = rule.Index + rule.Length;
        var end = words.IndexOf(',', from);
        return end < 0 ? words[..from] : words[..from] + words[end..];
    }

    [GeneratedRegex(@"(?:eis|norm|afspraak|regel|plicht|verplichting|voorwaarde|doelstelling|doel|ambitie|bepaling|voorschrift) dat (?!(?:u|uw|ik|wij|we|het kabinet|het college|de Kamer|de raad|de Staten)\b)", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Rule();

    /// <summary>"Komt er dit jaar een verbod, dan bericht ik u binnen een maand": the term behind "dan", not the time of the condition.</summary>
    private Due? OfConsequence(string words)
    {
        var then = words.IndexOf(", dan ", StringComparison.Ordinal);
        return then < 0 ? null : DeadlineReader.Read(words[then..], reading.Metadata.Date, chamber);
    }

    /// <summary>"Het rapport is in mei gereed. Ik stuur het u dan toe": the last day named in the sentence before.</summary>
    private Due? DayOfThen(Sentence sentence)
    {
        var before = reading.Structure.Neighbour(sentence, -1);
        if (before is null || before.PassageNumber != sentence.PassageNumber) return null;
        var terms = DeadlineReader.ReadAll(before.Text, reading.Metadata.Date, chamber);
        return terms.LastOrDefault(term => term.Due.To is not null) is { Due: { } due } ? due : null;
    }

    [GeneratedRegex(@"\b(?:ik|wij|u|het|ze|deze|die) dan\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, RegexLimit.Milliseconds)]
    private static partial Regex Then();

    /// <summary>"Kan dat voor de zomer?", of what was said yes to.</summary>
    public Due? OfAsked(Sentence asked) => DeadlineReader.Read(asked.Text, reading.Metadata.Date, chamber) is { From: null, To: not null } due ? due : null;

    private Due? InElaboration(Sentence sentence)
    {
        for (var distance = 1; distance <= SentencesAfter; distance++)
        {
            var after = reading.Structure.Neighbour(sentence, distance);
            if (after is null || after.Turn.Number > sentence.Turn.Number + 2) return null;
            if (after.Speaker.Role != SpeakerRole.Government) continue;
            var elaborates = after.Length <= LongestElaboration && Array.Exists(Elaborations, e => after.Text.StartsWith(e, StringComparison.Ordinal));
            if (elaborates && DeadlineReader.Read(after.Text, reading.Metadata.Date, chamber) is { } due) return due;
            if (!elaborates && after.Turn.Number == sentence.Turn.Number) return null;
        }

        return null;
    }
}
