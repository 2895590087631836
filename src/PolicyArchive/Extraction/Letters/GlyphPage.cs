using System.Collections.Immutable;

namespace PolicyArchive.Extraction.Letters;

/// <summary>A page as PdfPig hands it over: letters in the order of the content stream, apart for each direction, and drawn lines.</summary>
/// <param name="Width">In points, as shown, rotation applied.</param>
internal sealed record GlyphPage(int Number, float Width, float Height)
{
    private static readonly ImmutableArray<List<Glyph>> NoGlyphs = [[], [], [], []];

    /// <summary>Four lists, one for each <see cref="Direction"/>.</summary>
    public ImmutableArray<List<Glyph>> Glyphs { get; init; } = NoGlyphs;

    public IReadOnlyList<HorizontalRule> Rules { get; init; } = [];

    /// <summary>True when the content could not be read; the page then stands without text.</summary>
    public bool IsBroken { get; init; }

    /// <summary>Letters whose code says nothing: control characters, private ones, the mark of a character that is not known.</summary>
    public int UnreadableLetters { get; init; }

    public static GlyphPage Broken(int number) => new(number, 0, 0) { IsBroken = true };

    public List<Glyph> GlyphsOf(Direction direction) => Glyphs[(int)direction];
}
