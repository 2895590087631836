using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace PolicyArchive.Documents.Packing;

/// <summary>
/// Word boxes as differences, one field after another over all words, since like goes well with like under compression: on a line of
/// print the gap in the text is 1, the top does not move and the left follows from the word before.
/// </summary>
internal static class WordBoxCodec
{
    public static ReadOnlySpan<byte> Encode(ImmutableArray<WordBox> words)
    {
        var boxes = words.Select(Box.Of).ToArray();
        var writer = new ByteWriter();
        writer.Count(boxes.Length);
        var before = default(Box);
        foreach (var box in boxes) { writer.Signed(box.Start - before.End); before = box; }
        foreach (var box in boxes) writer.Count(box.Length);
        before = default;
        foreach (var box in boxes) { writer.Signed(box.Left - before.Right); before = box; }
        before = default;
        foreach (var box in boxes) { writer.Signed(box.Top - before.Top); before = box; }
        foreach (var box in boxes) writer.Signed(box.Width);
        before = default;
        foreach (var box in boxes) { writer.Signed(box.Height - before.Height); before = box; }
        return writer.Written.Span;
    }

    public static ImmutableArray<WordBox> Decode(ReadOnlySpan<byte> bytes)
    {
        var reader = new ByteReader(bytes);
        var boxes = new Box[reader.Count()];
        foreach (ref var box in boxes.AsSpan()) box.Start = reader.Signed();
        foreach (ref var box in boxes.AsSpan()) box.Length = reader.Number();
        foreach (ref var box in boxes.AsSpan()) box.Left = reader.Signed();
        foreach (ref var box in boxes.AsSpan()) box.Top = reader.Signed();
        foreach (ref var box in boxes.AsSpan()) box.Width = reader.Signed();
        foreach (ref var box in boxes.AsSpan()) box.Height = reader.Signed();
        return Sum(boxes);
    }

    private static ImmutableArray<WordBox> Sum(Box[] differences)
    {
        var words = new WordBox[differences.Length];
        var before = default(Box);
        for (var i = 0; i < words.Length; i++)
        {
            var box = differences[i];
            box.Start += before.End;
            box.Left += before.Right;
            box.Top += before.Top;
            box.Height += before.Height;
            words[i] = box.ToWord();
            before = box;
        }
        return ImmutableCollectionsMarshal.AsImmutableArray(words);
    }

    /// <summary>A word box in tenths of a point.</summary>
    private struct Box
    {
        public int Start;
        public int Length;
        public int Left;
        public int Top;
        public int Width;
        public int Height;

        public readonly int End => Start + Length;

        public readonly int Right => Left + Width;

        public static Box Of(WordBox word) => new()
        {
            Start = word.Start,
            Length = word.Length,
            Left = Tenths.Of(word.Left),
            Top = Tenths.Of(word.Top),
            Width = Tenths.Of(word.Width),
            Height = Tenths.Of(word.Height),
        };

        public readonly WordBox ToWord() =>
            new(Start, Length, Tenths.Read(Left), Tenths.Read(Top), Tenths.Read(Width), Tenths.Read(Height));
    }
}
