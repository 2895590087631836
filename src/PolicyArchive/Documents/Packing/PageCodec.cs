using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace PolicyArchive.Documents.Packing;

/// <summary>
/// Page to bytes and back. Lossless but for two things: distances are rounded to a tenth of a point, and half a surrogate pair
/// becomes U+FFFD.
/// </summary>
public static class PageCodec
{
    /// <summary>Raised with each change after which older bytes cannot be read; who keeps bytes keeps it with them.</summary>
    public const int Format = 2;

    public static EncodedPage Encode(Page page) =>
        new(page.Number, page.Quality, Compressed.Pack(TextPart(page)), page.Words.IsEmpty ? [] : Compressed.Pack(WordBoxCodec.Encode(page.Words)));

    internal static Page Decode(EncodedPage encoded)
    {
        var page = DecodeText(encoded);
        return encoded.Words.Length == 0 ? page : page with { Words = WordBoxCodec.Decode(Compressed.Unpack(encoded.Words)) };
    }

    internal static Page DecodeText(EncodedPage encoded)
    {
        var reader = new ByteReader(Compressed.Unpack(encoded.Text));
        var width = Tenths.Read(reader.Signed());
        var height = Tenths.Read(reader.Signed());
        return new Page(encoded.Number, reader.Text())
        {
            Width = width,
            Height = height,
            Quality = encoded.Quality,
            Blocks = ReadBlocks(ref reader),
            Furniture = ReadFurniture(ref reader),
            NoteMarks = ReadNoteMarks(ref reader),
        };
    }

    private static ReadOnlySpan<byte> TextPart(Page page)
    {
        var writer = new ByteWriter();
        writer.Signed(Tenths.Of(page.Width));
        writer.Signed(Tenths.Of(page.Height));
        writer.Text(page.Text);
        WriteBlocks(writer, page.Blocks);
        WriteFurniture(writer, page.Furniture);
        WriteNoteMarks(writer, page.NoteMarks);
        return writer.Written.Span;
    }

    private static void WriteBlocks(ByteWriter writer, ImmutableArray<Block> blocks)
    {
        writer.Count(blocks.Length);
        var end = 0;
        foreach (var block in blocks)
        {
            writer.Byte((byte)block.Kind);
            writer.Signed(block.Start - end);
            writer.Count(block.Length);
            writer.OptionalText(block.Mark);
            end = block.End;
        }
    }

    private static ImmutableArray<Block> ReadBlocks(ref ByteReader reader)
    {
        var blocks = new Block[reader.Count()];
        var end = 0;
        for (var i = 0; i < blocks.Length; i++)
        {
            var kind = (BlockKind)reader.Byte();
            blocks[i] = new Block(kind, end + reader.Signed(), reader.Number(), reader.OptionalText());
            end = blocks[i].End;
        }
        return ImmutableCollectionsMarshal.AsImmutableArray(blocks);
    }

    private static void WriteFurniture(ByteWriter writer, ImmutableArray<Furniture> furniture)
    {
        writer.Count(furniture.Length);
        foreach (var piece in furniture)
        {
            writer.Byte((byte)piece.Kind);
            writer.Text(piece.Text);
        }
    }

    private static ImmutableArray<Furniture> ReadFurniture(ref ByteReader reader)
    {
        var furniture = new Furniture[reader.Count()];
        for (var i = 0; i < furniture.Length; i++) furniture[i] = new Furniture((FurnitureKind)reader.Byte(), reader.Text());
        return ImmutableCollectionsMarshal.AsImmutableArray(furniture);
    }

    private static void WriteNoteMarks(ByteWriter writer, ImmutableArray<NoteMark> marks)
    {
        writer.Count(marks.Length);
        var end = 0;
        foreach (var mark in marks)
        {
            writer.Signed(mark.Start - end);
            writer.Count(mark.Length);
            end = mark.Start + mark.Length;
        }
    }

    private static ImmutableArray<NoteMark> ReadNoteMarks(ref ByteReader reader)
    {
        var marks = new NoteMark[reader.Count()];
        var end = 0;
        for (var i = 0; i < marks.Length; i++)
        {
            marks[i] = new NoteMark(end + reader.Signed(), reader.Number());
            end = marks[i].Start + marks[i].Length;
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(marks);
    }
}
