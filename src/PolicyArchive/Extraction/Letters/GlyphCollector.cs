using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace PolicyArchive.Extraction.Letters;

/// <summary>Runs a page's content stream and keeps the letters and the horizontal lines; all other painting is passed by.</summary>
internal sealed class GlyphCollector(
    GlyphPage page,
    IResourceStore resources,
    IPdfTokenScanner scanner,
    IPageContentParser parser,
    ILookupFilterProvider filters,
    CropBox cropBox,
    UserSpaceUnit unit,
    PageRotationDegrees rotation,
    TransformationMatrix initialMatrix,
    ParsingOptions options)
    : BaseStreamProcessor<GlyphPage>(page.Number, resources, scanner, parser, filters, cropBox, unit, rotation, initialMatrix, options)
{
    /// <summary>Forms may hold forms; a page that nests or repeats them further than any printer does is an attack on the stack or the clock.</summary>
    private const int DeepestForm = 24;

    private const int MostForms = 5000;

    private readonly Dictionary<IFont, Typeface> _faces = new(ReferenceEqualityComparer.Instance);
    private readonly ReplacementText _replacement = new();
    private readonly RuleCollector _rules = new(page.Height);
    private int _unreadable;
    private int _formDepth;
    private int _forms;

    public override GlyphPage Process(int pageNumberCurrent, IReadOnlyList<IGraphicsStateOperation> operations)
    {
        CloneAllStates();
        ProcessOperations(operations);
        return page with { Rules = _rules.Joined(), UnreadableLetters = _unreadable };
    }

    public override void RenderGlyph(
        IFont font,
        CurrentGraphicsState currentState,
        double fontSize,
        double pointSize,
        int code,
        string unicode,
        long currentOffset,
        in TransformationMatrix renderingMatrix,
        in TransformationMatrix textMatrix,
        in TransformationMatrix transformationMatrix,
        CharacterBoundingBox characterBoundingBox)
    {
        var text = _replacement.For(unicode);
        if (text.Length == 0) return;

        var from = transformationMatrix.Transform(textMatrix.Transform(renderingMatrix.Transform(default(PdfPoint))));
        var end = new PdfPoint(characterBoundingBox.Width, 0);
        var to = transformationMatrix.Transform(textMatrix.Transform(renderingMatrix.Transform(end)));
        if (IsOffThePage(from)) return;

        if (IsUnreadable(text[0])) _unreadable++;
        Add(text, from, to, (float)pointSize, FaceOf(font));
    }

    private bool IsOffThePage(PdfPoint point)
    {
        var isBeside = point.X < -1 || point.X > page.Width + 1;
        var isAboveOrBelow = point.Y < -1 || point.Y > page.Height + 1;
        return isBeside || isAboveOrBelow;
    }

    private static bool IsUnreadable(char character)
    {
        var isPrivate = character is >= '\uE000' and < '\uF000' or '\uFFFD';
        return isPrivate || (char.IsControl(character) && !char.IsWhiteSpace(character));
    }

    private Typeface FaceOf(IFont font)
    {
        if (_faces.TryGetValue(font, out var face)) return face;
        face = Typeface.Of(font.Name?.Data, font.Details.IsBold, font.Details.IsItalic);
        _faces.Add(font, face);
        return face;
    }

    private void Add(string text, PdfPoint from, PdfPoint to, float size, Typeface face)
    {
        double across = to.X - from.X, up = to.Y - from.Y;
        var isLevel = Math.Abs(across) >= Math.Abs(up);
        var direction = (isLevel, across >= 0, up >= 0) switch
        {
            (true, true, _) => Direction.Rightwards,
            (true, false, _) => Direction.Leftwards,
            (false, _, true) => Direction.Upwards,
            _ => Direction.Downwards,
        };
        page.GlyphsOf(direction).Add(direction switch
        {
            Direction.Rightwards => new Glyph(text, (float)from.X, (float)to.X, page.Height - (float)from.Y, size, face),
            Direction.Leftwards => new Glyph(text, page.Width - (float)from.X, page.Width - (float)to.X, (float)from.Y, size, face),
            Direction.Upwards => new Glyph(text, (float)from.Y, (float)to.Y, (float)from.X, size, face),
            _ => new Glyph(text, page.Height - (float)from.Y, page.Height - (float)to.Y, page.Width - (float)from.X, size, face),
        });
    }

    protected override void ProcessFormXObject(StreamToken formStream, NameToken xObjectName)
    {
        if (_formDepth == DeepestForm || _forms == MostForms) return;
        _forms++;
        _formDepth++;
        try
        {
            base.ProcessFormXObject(formStream, xObjectName);
        }
        finally
        {
            _formDepth--;
        }
    }

    public override void BeginMarkedContent(NameToken name, NameToken? propertyDictionaryName, DictionaryToken? properties) =>
        _replacement.Begin(propertyDictionaryName is null ? properties : ResourceStore.GetMarkedContentPropertiesDictionary(propertyDictionaryName));

    public override void EndMarkedContent() => _replacement.End();

    public override void MoveTo(double x, double y) => _rules.MoveTo(CurrentTransformationMatrix.Transform(new PdfPoint(x, y)));

    public override void LineTo(double x, double y) => _rules.LineTo(CurrentTransformationMatrix.Transform(new PdfPoint(x, y)));

    public override void Rectangle(double x, double y, double width, double height) => _rules.Rectangle(
        CurrentTransformationMatrix.Transform(new PdfPoint(x, y)),
        CurrentTransformationMatrix.Transform(new PdfPoint(x + width, y + height)));

    public override void StrokePath(bool close) => _rules.Paint();

    public override void FillPath(FillingRule fillingRule, bool close) => _rules.Paint();

    public override void FillStrokePath(FillingRule fillingRule, bool close) => _rules.Paint();

    public override void EndPath() => _rules.Forget();

    public override void BeginSubpath()
    {
    }

    public override PdfPoint? CloseSubpath() => null;

    public override void BezierCurveTo(double x2, double y2, double x3, double y3)
    {
    }

    public override void BezierCurveTo(double x1, double y1, double x2, double y2, double x3, double y3)
    {
    }

    public override void ClosePath()
    {
    }

    public override void ModifyClippingIntersect(FillingRule clippingRule)
    {
    }

    public override void PaintShading(NameToken shading)
    {
    }

    protected override void ClipToRectangle(PdfRectangle rectangle, FillingRule clippingRule)
    {
    }

    protected override void RenderXObjectImage(XObjectContentRecord xObjectContentRecord)
    {
    }

    protected override void RenderInlineImage(InlineImage inlineImage)
    {
    }
}
