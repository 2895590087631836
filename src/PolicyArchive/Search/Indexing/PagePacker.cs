using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using PolicyArchive.Documents;

namespace PolicyArchive.Search.Indexing;

/// <summary>Writes what <see cref="PageReader"/> reads: each page packed by itself, so that a passage costs the unpacking of its own page only.</summary>
internal static class PagePacker
{
    private const int Quality = 2;
    private const int WindowBits = 18;

    public static (byte[] Layout, byte[] Pages) Pack(ImmutableArray<Page> pages)
    {
        using var layout = new MemoryStream();
        using var writer = new BinaryWriter(layout);
        var packed = pages.Select(page => Compress(page.Text)).ToArray();
        writer.Write7BitEncodedInt(pages.Length);
        var start = 0;
        for (var i = 0; i < pages.Length; i++)
        {
            WriteHead(writer, pages[i], start, packed[i].Length);
            start += pages[i].Text.Length + 1;
        }

        writer.Flush();
        return (layout.ToArray(), [.. packed.SelectMany(page => page)]);
    }

    private static byte[] Compress(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var packed = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        if (!BrotliEncoder.TryCompress(bytes, packed, out var written, Quality, WindowBits))
            throw new InvalidOperationException("A page does not compress into the greatest length that Brotli states.");
        return packed[..written];
    }

    private static void WriteHead(BinaryWriter writer, Page page, int start, int packedLength)
    {
        var sentences = SentenceSplitter.Starts(page);
        writer.Write7BitEncodedInt(page.Number);
        writer.Write7BitEncodedInt(start);
        writer.Write7BitEncodedInt(page.Text.Length);
        writer.Write7BitEncodedInt(Encoding.UTF8.GetByteCount(page.Text));
        writer.Write7BitEncodedInt(packedLength);
        writer.Write7BitEncodedInt(sentences.Count);
        var previous = 0;
        foreach (var sentence in sentences)
        {
            writer.Write7BitEncodedInt(sentence - previous);
            previous = sentence;
        }
    }
}
