using System.Collections.Immutable;
using PolicyArchive.Documents;

namespace PolicyArchive.Analysis.Structure;

/// <summary>Walks the sentences in order and tells each its turn, section and zone.</summary>
internal sealed class SentenceWriter(List<Passage> passages, Zone[] zones, DocumentStyle style)
{
    private readonly ImmutableArray<Sentence>.Builder _sentences = ImmutableArray.CreateBuilder<Sentence>();
    private readonly CommitmentListReader _list = new();
    private readonly MotionReader _motion = new();
    private readonly ParticipantList _participants = new(passages);
    private Turn _turn = new(0, Speaker.Author);
    private string _heading = "";

    public ImmutableArray<Sentence> Write(List<Utterance> utterances)
    {
        foreach (var utterance in utterances)
        {
            if (utterance.Opens is { } speaker) Open(speaker, isReported: false);
            else if (style is DocumentStyle.Text or DocumentStyle.Letter && utterance.Start == 0) FollowConsultation(passages[utterance.Passage].Text);
            if (utterance.End > utterance.Start) Add(utterance);
        }

        return _sentences.ToImmutable();
    }

    private void Open(Speaker speaker, bool isReported)
    {
        _turn = new Turn(_turn.Number + 1, speaker, isReported);
        _list.TurnChanges();
        _motion.TurnChanges();
        if (!isReported) _heading = "";
    }

    private void Add(Utterance utterance)
    {
        var passage = passages[utterance.Passage];
        var zone = utterance.IsAddress ? Zone.Letterhead : ZoneOf(utterance.Passage, passage);
        if (zone == Zone.Heading) TakeHeading(passage.Text);
        var text = passage.Text[utterance.Start..utterance.End];
        if (style == DocumentStyle.ReportedDebate && zone == Zone.Body) FollowReported(text);
        var isListed = style is DocumentStyle.Debate or DocumentStyle.ReportedDebate && _list.Takes(text, passage, zone);
        _sentences.Add(new Sentence(_sentences.Count, passage, utterance.Passage, utterance.Start, utterance.End - utterance.Start)
        {
            Zone = zone, Turn = _turn, Heading = _heading, IsInCommitmentList = isListed, IsInMotion = _motion.Takes(text), FootnoteMarks = MarksOf(utterance, passage),
        });
    }

    private Zone ZoneOf(int index, Passage passage)
    {
        var zone = zones[index];
        if (zone is not (Zone.Body or Zone.Appendix)) return zone;
        if (style == DocumentStyle.Debate && _turn.Number == 0) return Zone.Letterhead;
        var next = index + 1 < passages.Count ? passages[index + 1] : null;
        return zone == Zone.Body && HeadingReader.Is(passage, next) ? Zone.Heading : zone;
    }

    private void TakeHeading(string text)
    {
        _heading = text;
        if (style != DocumentStyle.ReportedDebate) return;
        Open(ReportedSpeaker.ReadHeading(text) ?? Speaker.Author, isReported: true);
    }

    private void FollowConsultation(string line)
    {
        if (ConsultationPart.Read(line) is { } speaker) Open(speaker, isReported: false);
    }

    private void FollowReported(string text)
    {
        var speaker = ReportedSpeaker.Read(text, _participants);
        var isOther = speaker is not null && (speaker.Role != _turn.Speaker.Role || speaker.Name.Length > 0 && speaker.Name != _turn.Speaker.Name);
        if (isOther) Open(speaker!, isReported: true);
    }

    private static ImmutableArray<string> MarksOf(Utterance utterance, Passage passage)
    {
        if (passage.Kind == BlockKind.Footnote) return [];
        var marks = FootnoteReader.GluedMarks(passage.Text, utterance.Start, utterance.End);
        if (marks.Count == 0) return utterance.Mark is { } only ? [only] : [];
        var all = marks.Select(m => m.Mark);
        return utterance.Mark is { } last ? [.. all, last] : [.. all];
    }
}
