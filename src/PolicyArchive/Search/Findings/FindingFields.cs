using Lucene.Net.Documents;
using PolicyArchive.Search.Dutch;
using PolicyArchive.Search.Indexing;

namespace PolicyArchive.Search.Findings;

/// <summary>A finding as a small document of its own.</summary>
internal static class FindingFields
{
    public const string FindingId = "finding";
    public const string Type = "type";
    public const string Text = "text";
    public const string Page = "page";
    public const string Start = "start";
    public const string Length = "length";
    public const string Day = "day";
    public const string Actor = "actor";
    public const string To = "to";

    public static Document Of(IndexedDocument document, IndexedFinding finding)
    {
        var day = (finding.Date ?? document.Metadata.Date)?.DayNumber;
        var fields = new Document
        {
            new StringField(IndexSchema.Id, document.Id.Value, Field.Store.YES),
            new StringField(FindingId, finding.Id, Field.Store.YES),
            new StringField(Type, finding.Type, Field.Store.YES),
            new TextField(Text, new TokenFeed(DutchAnalyzer.Analyse(finding.Text), TokenForms.Stems)),
            new StoredField(Page, finding.Span.Page),
            new StoredField(Start, finding.Span.Start),
            new StoredField(Length, finding.Span.Length),
            new Int32Field(Day, day ?? (int)IndexSchema.NoDay, Field.Store.YES),
        };
        if (finding.Actor is { } actor)
            fields.Add(new StringField(Actor, actor, Field.Store.NO));
        foreach (var chamber in finding.To)
            fields.Add(new StringField(To, chamber, Field.Store.NO));
        return fields;
    }
}
