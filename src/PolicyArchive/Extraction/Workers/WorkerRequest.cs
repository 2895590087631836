using PolicyArchive.Documents.Packing;

namespace PolicyArchive.Extraction.Workers;

/// <summary>What the host asks of a worker: read this file, which has this hash.</summary>
internal abstract record WorkerRequest(string Sha256)
{
    /// <summary>A file on disk, which the worker opens itself.</summary>
    public sealed record OfFile(string Path, string Sha256) : WorkerRequest(Sha256);

    /// <summary>Bytes that lie nowhere on disk, such as a file inside a PDF.</summary>
    public sealed record OfContent(byte[] Content, string Sha256) : WorkerRequest(Sha256);

    private enum Kind : byte
    {
        File = 1,
        Content = 2,
    }

    public ReadOnlySpan<byte> Encode()
    {
        var writer = new ByteWriter();
        writer.Text(Sha256);
        switch (this)
        {
            case OfFile file:
                writer.Byte((byte)Kind.File);
                writer.Text(file.Path);
                break;
            case OfContent content:
                writer.Byte((byte)Kind.Content);
                writer.Bytes(content.Content);
                break;
        }
        return writer.Written.Span;
    }

    public static WorkerRequest Decode(ReadOnlySpan<byte> message)
    {
        var reader = new ByteReader(message);
        var sha256 = reader.Text();
        return (Kind)reader.Byte() switch
        {
            Kind.File => new OfFile(reader.Text(), sha256),
            Kind.Content => new OfContent(reader.Bytes().ToArray(), sha256),
            _ => throw new InvalidDataException("The host asks for something that this worker does not know."),
        };
    }
}
