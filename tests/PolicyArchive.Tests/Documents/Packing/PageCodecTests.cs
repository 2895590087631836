using System.Collections.Immutable;
using System.Text;
using CsCheck;
using PolicyArchive.Documents;
using PolicyArchive.Documents.Packing;

namespace PolicyArchive.Tests.Documents.Packing;

public sealed class PageCodecTests
{
    private const float Grain = 0.0501f;

    private static readonly Gen<string> Words = Gen.String[Gen.Char["abcdé ïéx\n€‘ﬁ"], 0, 60];

    private static readonly Gen<Block> Blocks = Gen.Select(
        Gen.Enum<BlockKind>(), Gen.Int[0, 9000], Gen.Int[0, 9000], Gen.String[Gen.Char["1a*"], 0, 2].Null(),
        (kind, start, length, mark) => new Block(kind, start, length, mark));

    private static readonly Gen<WordBox> Boxes = Gen.Select(
        Gen.Int[0, 9000], Gen.Int[0, 90], Gen.Single[-900, 900], Gen.Single[-900, 900], Gen.Single[0, 900], Gen.Single[0, 99],
        (start, length, left, top, width, height) => new WordBox(start, length, left, top, width, height));

    private static readonly Gen<Page> Pages = Gen.Select(
        Gen.Int[1, 9000], Words, Blocks.Array[0, 9], Gen.Select(Gen.Enum<FurnitureKind>(), Words, (k, t) => new Furniture(k, t)).Array[0, 5],
        Boxes.Array[0, 40], Gen.Double[0, 1],
        (number, text, blocks, furniture, boxes, quality) => new Page(number, text)
        {
            Blocks = [.. blocks],
            Furniture = [.. furniture],
            Words = [.. boxes],
            Width = 595.3f,
            Height = 841.9f,
            Quality = quality,
        });

    [Fact]
    public void Decode_OfAnyEncodedPage_GivesItBack() => Pages.Sample(page =>
    {
        var back = PageCodec.Encode(page).Decode();

        Assert.Equal((page.Number, page.Text, page.Quality), (back.Number, back.Text, back.Quality));
        Assert.Equal((page.Width, page.Height), (back.Width, back.Height));
        Assert.Equal(page.Blocks.AsEnumerable(), back.Blocks);
        Assert.Equal(page.Furniture.AsEnumerable(), back.Furniture);
        Assert.Equal(page.Words.Length, back.Words.Length);
        foreach (var (expected, actual) in page.Words.Zip(back.Words)) AssertSame(expected, actual);
    });

    [Fact]
    public void DecodeText_OfAnyEncodedPage_LeavesOnlyTheBoxesOut() => Pages.Sample(page =>
    {
        var back = PageCodec.Encode(page).DecodeText();

        Assert.Equal(page.Text, back.Text);
        Assert.Equal(page.Blocks.AsEnumerable(), back.Blocks);
        Assert.Empty(back.Words);
    });

    [Fact]
    public void Decode_OfEncodedTwice_IsTheSameBytes() => Pages.Sample(page =>
    {
        var once = PageCodec.Encode(page);
        var twice = PageCodec.Encode(once.Decode());

        return once.Text.AsSpan().SequenceEqual(twice.Text) && once.Words.AsSpan().SequenceEqual(twice.Words);
    });

    [Fact]
    public void Encode_OfTextWithHalfASurrogatePair_KeepsTheLength()
    {
        var back = PageCodec.Encode(new Page(1, "voor\ud83dna")).Decode();

        Assert.Equal("voor\ufffdna", back.Text);
    }

    [Fact]
    public void Encode_OfBoxesFarOutside_BringsThemBack()
    {
        var words = ImmutableArray.Create(new WordBox(0, 4, float.NaN, float.NegativeInfinity, float.PositiveInfinity, float.MaxValue));

        var box = PageCodec.Encode(new Page(1, "heen") { Words = words }).Decode().Words.Single();

        Assert.Equal(new WordBox(0, 4, 0, -1_000_000, 1_000_000, 1_000_000), box);
    }

    [Fact]
    public void Encode_OfAPageWithoutWords_StoresNoBoxes() => Assert.Empty(PageCodec.Encode(new Page(1, "")).Words);

    [Fact]
    public void Decode_OfAnyDamage_IsInvalidDataOrAPage() => Gen.Select(Pages, Gen.Int[0, 5000], Gen.Byte).Sample((page, at, value) =>
    {
        var encoded = PageCodec.Encode(page);
        encoded.Text[at % encoded.Text.Length] = value;
        var damaged = encoded with { Words = encoded.Words[..(encoded.Words.Length / 2)] };

        if (Record.Exception(() => damaged.Decode()) is { } failure) Assert.IsType<InvalidDataException>(failure);
    });

    [Fact]
    public void Decode_OfRandomBytes_IsInvalidData() => Gen.Byte.Array[0, 200].Sample(bytes =>
    {
        var failure = Record.Exception(() => new EncodedPage(1, 1, bytes, bytes).Decode());

        Assert.IsType<InvalidDataException>(failure);
    });

    [Fact]
    public void ReadText_OfWrittenText_ReadsUtf8()
    {
        var writer = new ByteWriter();
        writer.Text("één");

        Assert.Equal([5, .. Encoding.UTF8.GetBytes("één")], writer.Written.ToArray());
    }

    private static void AssertSame(WordBox expected, WordBox actual)
    {
        Assert.Equal((expected.Start, expected.Length), (actual.Start, actual.Length));
        Assert.Equal(expected.Left, actual.Left, Grain);
        Assert.Equal(expected.Top, actual.Top, Grain);
        Assert.Equal(expected.Width, actual.Width, Grain);
        Assert.Equal(expected.Height, actual.Height, Grain);
    }
}
