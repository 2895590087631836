using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace PolicyArchive.Documents.Packing;

/// <summary>Appends numbers and text in few bytes: numbers as LEB128, signed ones in zigzag, text as UTF-8 after its length in bytes.</summary>
public sealed class ByteWriter
{
    private readonly ArrayBufferWriter<byte> _bytes = new(1024);

    public ReadOnlyMemory<byte> Written => _bytes.WrittenMemory;

    public void Byte(byte value)
    {
        _bytes.GetSpan(1)[0] = value;
        _bytes.Advance(1);
    }

    public void Unsigned(uint value)
    {
        var target = _bytes.GetSpan(5);
        var length = 0;
        for (; value >= 0x80; value >>= 7) target[length++] = (byte)(value | 0x80);
        target[length++] = (byte)value;
        _bytes.Advance(length);
    }

    public void Count(int value) => Unsigned(checked((uint)value));

    public void Signed(int value) => Unsigned((uint)((value << 1) ^ (value >> 31)));

    public void Double(double value)
    {
        BinaryPrimitives.WriteDoubleLittleEndian(_bytes.GetSpan(sizeof(double)), value);
        _bytes.Advance(sizeof(double));
    }

    public void Bytes(ReadOnlySpan<byte> value)
    {
        Count(value.Length);
        _bytes.Write(value);
    }

    /// <summary>Half a surrogate pair is written as U+FFFD, so that the text keeps its length in UTF-16 units.</summary>
    public void Text(string value)
    {
        var length = Encoding.UTF8.GetByteCount(value);
        Count(length);
        Encoding.UTF8.GetBytes(value, _bytes.GetSpan(length));
        _bytes.Advance(length);
    }

    /// <summary>Text that may be absent, which is not the same as empty.</summary>
    public void OptionalText(string? value)
    {
        Byte(value is null ? (byte)0 : (byte)1);
        if (value is not null) Text(value);
    }
}
