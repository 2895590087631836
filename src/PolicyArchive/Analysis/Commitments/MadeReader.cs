using PolicyArchive.Analysis.Structure;

namespace PolicyArchive.Analysis.Commitments;

/// <summary>When and where an earlier promise was made: in the sentence that looks back, in its footnote, or in the sentence around it.</summary>
internal sealed class MadeReader(DocumentReading reading)
{
    public DateOnly? Of(Sentence sentence) => Places(sentence).Select(DateIn).FirstOrDefault(d => d is not null);

    /// <summary>A meeting before a letter: the letter is often only where the promise is looked back at.</summary>
    public string? OccasionOf(Sentence sentence)
    {
        var named = Places(sentence).Select(OccasionReader.Named).Where(o => o is not null).ToList();
        return named.FirstOrDefault(o => o != "brief") ?? named.FirstOrDefault();
    }

    public DateOnly? InRow(OverviewRow row) => DateIn(row.Promised.Passage.Text);

    private IEnumerable<string> Places(Sentence sentence)
    {
        yield return sentence.Text;
        foreach (var note in reading.Structure.FootnotesOf(sentence)) yield return note.Text;
    }

    private DateOnly? DateIn(string text)
    {
        foreach (var date in DutchDate.All(text))
        {
            if (date.On(reading.Metadata.Date) is { } day && (reading.Metadata.Date is not { } today || day <= today)) return day;
        }

        return null;
    }
}
