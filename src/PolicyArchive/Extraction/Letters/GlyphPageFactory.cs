using PolicyArchive.Extraction.Letters.Content;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Outline.Destinations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace PolicyArchive.Extraction.Letters;

/// <summary>Makes a <see cref="GlyphPage"/> without the images, paths, colours and annotations of PdfPig's own page.</summary>
internal sealed class GlyphPageFactory(
    IPdfTokenScanner scanner,
    IResourceStore resources,
    ILookupFilterProvider filters,
    IPageContentParser parser,
    ParsingOptions options)
    : BasePageFactory<GlyphPage>(scanner, resources, filters, new ContentReader(parser), options)
{
    protected override GlyphPage ProcessPage(
        int pageNumber,
        DictionaryToken dictionary,
        NamedDestinations namedDestinations,
        MediaBox mediaBox,
        CropBox cropBox,
        UserSpaceUnit userSpaceUnit,
        PageRotationDegrees rotation,
        TransformationMatrix initialMatrix,
        IReadOnlyList<IGraphicsStateOperation> operations)
    {
        var bounds = cropBox.Bounds;
        var width = (float)(rotation.SwapsAxis ? bounds.Height : bounds.Width);
        var height = (float)(rotation.SwapsAxis ? bounds.Width : bounds.Height);
        var page = new GlyphPage(pageNumber, Math.Abs(width), Math.Abs(height)) { Glyphs = [[], [], [], []] };
        var collector = new GlyphCollector(
            page, ResourceStore, PdfScanner, PageContentParser, FilterProvider, cropBox, userSpaceUnit, rotation, initialMatrix, ParsingOptions);
        return collector.Process(pageNumber, operations);
    }
}
