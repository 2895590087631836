using PolicyArchive.Analysis.Deadlines;
using PolicyArchive.Analysis.Structure;
using PolicyArchive.Documents.Findings;

namespace PolicyArchive.Analysis.Commitments;

/// <summary>Finds the term of a promise: in its own words, or in the short sentences after it ("Laten we zeggen binnen twee maanden").</summary>
internal sealed class DueFinder(DocumentReading reading, string? chamber)
{
    private const int SentencesAfter = 4;
    private const int LongestElaboration = 75;

    private static readonly string[] Elaborations = ["Dat ", "Daar ", "Laten we ", "Voor ", "Vóór ", "Binnen ", "Uiterlijk ", "Ik denk ", "Geef me ", "Ik moet ", "Ergens ", "Rond ", "In ", "Eind ", "Begin ", "Medio ", "Ik verwacht "];

    public Due? Read(Sentence sentence, string words)
    {
        if (DeadlineReader.Read(words, reading.Metadata.Date, chamber) is { } own) return own;
        return sentence.Speaker.Role == SpeakerRole.Government ? InElaboration(sentence) : null;
    }

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
