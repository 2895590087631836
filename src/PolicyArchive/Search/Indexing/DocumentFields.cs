using System.Globalization;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;
using PolicyArchive.Documents;
using PolicyArchive.Search.Dutch;
using PolicyArchive.Search.Numbers;

namespace PolicyArchive.Search.Indexing;

/// <summary>Turns a document into the fields of <see cref="IndexSchema"/>.</summary>
internal static class DocumentFields
{
    private static readonly FieldType WithOffsets = Indexed(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    private static readonly FieldType WithPositions = Indexed(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

    public static Document Of(IndexedDocument document)
    {
        var fields = new Document();
        AddIdentity(fields, document);
        AddText(fields, document);
        AddHead(fields, document);
        AddFilters(fields, document.Metadata);
        foreach (var pair in document.Abbreviations)
            fields.Add(new StringField(IndexSchema.Abbreviation, pair.Short + IndexSchema.PairSeparator + pair.Long, Field.Store.NO));
        return fields;
    }

    private static void AddIdentity(Document fields, IndexedDocument document)
    {
        fields.Add(new StringField(IndexSchema.Id, document.Id.Value, Field.Store.NO));
        var number = ulong.Parse(document.Id.Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        fields.Add(new NumericDocValuesField(IndexSchema.Id, unchecked((long)number)));
        var hasText = document.Pages.Any(page => page.HasText && page.Quality >= Page.ReadableFrom);
        fields.Add(new NumericDocValuesField(IndexSchema.WithoutText, hasText ? 0 : 1));
    }

    private static void AddText(Document fields, IndexedDocument document)
    {
        var tokens = new List<TextToken>();
        var (shift, position) = (0, 0);
        foreach (var page in document.Pages)
        {
            position = DutchAnalyzer.Analyse(page.Text, shift, position, tokens);
            shift += page.Text.Length + 1;
        }

        fields.Add(new Field(IndexSchema.Text, new TokenFeed(tokens, TokenForms.Stems), WithOffsets));
        fields.Add(new Field(IndexSchema.Exact, new TokenFeed(tokens, TokenForms.Exact), WithPositions));
        var (layout, pages) = PagePacker.Pack(document.Pages);
        fields.Add(new BinaryDocValuesField(IndexSchema.Layout, new BytesRef(layout)));
        fields.Add(new BinaryDocValuesField(IndexSchema.Pages, new BytesRef(pages)));
    }

    private static void AddHead(Document fields, IndexedDocument document)
    {
        var metadata = document.Metadata;
        AddWords(fields, IndexSchema.Title, metadata.Title);
        foreach (var page in document.Pages)
        {
            foreach (var block in page.Blocks.Where(block => block.Kind == BlockKind.Heading))
                AddWords(fields, IndexSchema.Heading, page.Text.Substring(block.Start, block.Length));
        }

        foreach (var line in HeadLines(document).Distinct(StringComparer.Ordinal))
            AddWords(fields, IndexSchema.Head, line);
        foreach (var number in metadata.Dossiers.Append(metadata.OwnReference ?? ""))
            AddWords(fields, IndexSchema.OwnNumber, number);
    }

    private static IEnumerable<string> HeadLines(IndexedDocument document)
    {
        var metadata = document.Metadata;
        var margin = document.Pages.SelectMany(page => page.Furniture).Where(piece => piece.Kind != FurnitureKind.PageNumber);
        return metadata.Senders.Concat(metadata.SignedBy).Concat(metadata.Addressees)
            .Append(Path.GetFileNameWithoutExtension(document.Location))
            .Concat(margin.Select(piece => piece.Text));
    }

    private static void AddWords(Document fields, string field, string? text)
    {
        if (!string.IsNullOrWhiteSpace(text))
            fields.Add(new Field(field, new TokenFeed(DutchAnalyzer.Analyse(text), TokenForms.Both), WithPositions));
    }

    private static void AddFilters(Document fields, DocumentMetadata metadata)
    {
        fields.Add(new NumericDocValuesField(IndexSchema.Day, metadata.Date?.DayNumber ?? IndexSchema.NoDay));
        fields.Add(new StringField(IndexSchema.Kind, KindNames.Of(metadata.Kind), Field.Store.NO));
        AddValues(fields, IndexSchema.Kind, [KindNames.Of(metadata.Kind)]);
        AddValues(fields, IndexSchema.Sender, metadata.Senders);
        AddValues(fields, IndexSchema.Chamber, metadata.Addressees.Where(Chambers.IsChamber));
        AddValues(fields, IndexSchema.Dossier, metadata.Dossiers.Select(DossierNumber.Normalize));
    }

    private static void AddValues(Document fields, string field, IEnumerable<string> values)
    {
        foreach (var value in values.Distinct(StringComparer.Ordinal))
            fields.Add(new SortedSetDocValuesField(field, new BytesRef(value)));
    }

    private static FieldType Indexed(IndexOptions options)
    {
        var type = new FieldType { IsIndexed = true, IsTokenized = true, IndexOptions = options };
        type.Freeze();
        return type;
    }
}
