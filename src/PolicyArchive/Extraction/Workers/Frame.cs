using System.Buffers.Binary;

namespace PolicyArchive.Extraction.Workers;

/// <summary>One message on a pipe: four marking bytes, the length in four bytes (little endian), and so many bytes.</summary>
internal static class Frame
{
    /// <summary>256 MB; a longer answer would cost the host what the worker's limit saves.</summary>
    public const int MaxLength = 1 << 28;

    private const uint Mark = 0x50_41_57_31;
    private const int HeaderSize = 8;

    public static void Write(Stream target, ReadOnlySpan<byte> message)
    {
        Span<byte> header = stackalloc byte[HeaderSize];
        BinaryPrimitives.WriteUInt32LittleEndian(header, Mark);
        BinaryPrimitives.WriteInt32LittleEndian(header[4..], message.Length);
        target.Write(header);
        target.Write(message);
        target.Flush();
    }

    /// <summary>The next message; null when the other side has closed the pipe between messages.</summary>
    /// <exception cref="InvalidDataException">What came is no message.</exception>
    /// <exception cref="EndOfStreamException">The other side ended within a message.</exception>
    public static byte[]? Read(Stream source)
    {
        Span<byte> header = stackalloc byte[HeaderSize];
        var read = source.ReadAtLeast(header, HeaderSize, throwOnEndOfStream: false);
        if (read == 0) return null;
        if (read < HeaderSize) throw new EndOfStreamException();

        var length = BinaryPrimitives.ReadInt32LittleEndian(header[4..]);
        var isFrame = BinaryPrimitives.ReadUInt32LittleEndian(header) == Mark && length is >= 0 and <= MaxLength;
        if (!isFrame) throw new InvalidDataException("What came over the pipe is not a message.");

        var message = new byte[length];
        source.ReadExactly(message);
        return message;
    }
}
