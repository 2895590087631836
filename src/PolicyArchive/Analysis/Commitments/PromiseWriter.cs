using PolicyArchive.Analysis.Actors;
using PolicyArchive.Analysis.Deadlines;
using PolicyArchive.Analysis.Language;
using PolicyArchive.Analysis.Structure;
using PolicyArchive.Documents.Findings;

namespace PolicyArchive.Analysis.Commitments;

/// <summary>Makes the finding of a verdict: its quote, and who promised what to whom, when and for when.</summary>
internal sealed class PromiseWriter
{
    private readonly DocumentReading _reading;
    private readonly ActorReader _actors;
    private readonly AskerReader _askers;
    private readonly ContentReader _contents;
    private readonly DueFinder _dues;
    private readonly AssemblyReader _assemblies;
    private readonly MadeReader _made;

    public PromiseWriter(DocumentReading reading)
    {
        _reading = reading;
        _actors = new ActorReader(reading.Structure, reading.Metadata);
        _askers = new AskerReader(reading.Structure);
        _contents = new ContentReader(reading.Structure);
        _assemblies = new AssemblyReader(reading);
        _dues = new DueFinder(reading, _assemblies.Addressed.FirstOrDefault());
        _made = new MadeReader(reading);
    }

    /// <summary>The finding of a row of a table of promises.</summary>
    public Finding Write(OverviewRow row)
    {
        var place = row.Promised.Cite();
        var text = row.Promised.Text;
        return New(place, !row.IsNew) with
        {
            Actor = _actors.Resolve(text) ?? _actors.Author, To = _assemblies.Addressed, AskedBy = AskerReader.Named(text), Strength = PromiseStrength.Explicit,
            MadeOn = _made.InRow(row), Occasion = OccasionReader.Named(row.Promised.Passage.Text[(row.Promised.Start + row.Promised.Length)..]), Content = text,
            Due = DeadlineReader.Read(text, _reading.Metadata.Date, _assemblies.Addressed.FirstOrDefault()),
        };
    }

    /// <param name="asked">What a bare yes agreed to; null for a promise in its own words.</param>
    public Finding Write(SentenceReading sentence, Verdict verdict, Sentence? asked)
    {
        var (start, end) = QuoteReader.Range(sentence, verdict);
        var source = sentence.Sentence;
        var words = source.Text[start..end];
        var made = verdict.IsMention ? _made.Of(source) : _reading.Metadata.Date;
        return New(source.Cite(start, end - start), verdict.IsMention) with
        {
            Actor = ActorOf(sentence, verdict),
            To = _assemblies.Of(words),
            AskedBy = _askers.Read(source, asked, verdict.IsMention),
            MadeOn = made,
            Occasion = verdict.IsMention ? _made.OccasionOf(source) : OccasionReader.OfDocument(_reading),
            Due = TermOf(source, words, verdict.IsMention ? made : null) ?? (asked is null ? null : _dues.OfAsked(asked)),
            Strength = verdict.Strength,
            Content = asked?.Text ?? _contents.Read(sentence, verdict, start, end),
        };
    }

    /// <summary>The term; not the time at which an old promise was made ("gedaan in mei 2023").</summary>
    private Due? TermOf(Sentence source, string words, DateOnly? made)
    {
        var due = _dues.Read(source, words);
        var isMoment = made is { } day && due is { To: { } to } && day <= to && (due.From is null || due.From <= day) && to < _reading.Metadata.Date.GetValueOrDefault(DateOnly.MaxValue);
        return isMoment ? null : due;
    }

    private static Promise New(Citation place, bool isMention) => isMention
        ? new CommitmentMention { Span = place.Span, Continues = place.Continues, Quote = place.Quote }
        : new Commitment { Span = place.Span, Continues = place.Continues, Quote = place.Quote };

    /// <summary>The office named as subject, else the speaker or the author.</summary>
    private string? ActorOf(SentenceReading sentence, Verdict verdict)
    {
        var own = _actors.ActorOf(sentence.Sentence);
        var isOwn = own is not null && Parties.HasSpeaker(verdict.Clause) && !verdict.Clause.Has("namens");
        if (isOwn) return own;
        var named = sentence.Parties.NamesGovernment(verdict.Clause) || verdict.IsMention ? _actors.Resolve(sentence.Sentence.Text) : null;
        return named ?? own ?? _actors.Author;
    }
}
