using System.Collections.Immutable;
using CsCheck;
using PolicyArchive.Documents;
using PolicyArchive.Extraction;
using PolicyArchive.Extraction.Workers;

namespace PolicyArchive.Tests.Extraction.Workers;

public sealed class ReadResultCodecTests
{
    private static readonly Page Letter = new(1, "Geachte voorzitter") { Quality = 0.97, Width = 595, Height = 842 };

    [Fact]
    public void Decode_OfAnEncodedDocument_GivesItBack()
    {
        var document = new ExtractedDocument(new string('a', 64), [Letter, new Page(2, "") { Quality = 0 }])
        {
            EmbeddedTitle = "Brief",
            EmbeddedFiles = [new EmbeddedFile("bijlage.pdf", ImmutableArray.Create<byte>(1, 2, 3))],
        };

        var read = Assert.IsType<ReadResult.Read>(ReadResultCodec.Decode(ReadResultCodec.Encode(new ReadResult.Read(document))));

        Assert.Equal((document.Sha256, document.EmbeddedTitle), (read.Document.Sha256, read.Document.EmbeddedTitle));
        Assert.Equal(document.Pages.Select(page => (page.Number, page.Text, page.Quality)), read.Document.Pages.Select(page => (page.Number, page.Text, page.Quality)));
        Assert.Equal(document.EmbeddedFiles.Single().Content.AsEnumerable(), read.Document.EmbeddedFiles.Single().Content);
    }

    [Fact]
    public void Decode_OfAnEncodedReason_GivesItBack()
    {
        var unreadable = new ReadResult.Unreadable(UnreadableReason.NeedsPassword, "The PDF opens only with a password.");

        Assert.Equal(unreadable, ReadResultCodec.Decode(ReadResultCodec.Encode(unreadable)));
    }

    [Fact]
    public void Decode_OfAnyBytes_IsInvalidDataAtWorst() => Gen.Byte.Array[0, 300].Sample(bytes =>
    {
        if (Record.Exception(() => ReadResultCodec.Decode(bytes)) is { } failure) Assert.IsType<InvalidDataException>(failure);
    });

    [Fact]
    public void Read_OfAnyBytes_IsAnExpectedFailureAtWorst() => Gen.Byte.Array[0, 300].Sample(bytes =>
    {
        var failure = Record.Exception(() => Frame.Read(new MemoryStream(bytes)));

        return failure is null or InvalidDataException or EndOfStreamException;
    });
}
