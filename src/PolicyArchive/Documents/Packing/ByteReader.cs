using System.Buffers.Binary;
using System.Text;

namespace PolicyArchive.Documents.Packing;

/// <summary>Reads what <see cref="ByteWriter"/> wrote; never beyond the end of its bytes.</summary>
/// <exception cref="InvalidDataException">From every method: the bytes are cut short or were never written by it.</exception>
public ref struct ByteReader(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> _rest = bytes;

    public byte Byte() => Take(1)[0];

    public uint Unsigned()
    {
        uint value = 0;
        for (var shift = 0; shift < 35; shift += 7)
        {
            var next = Byte();
            value |= (uint)(next & 0x7F) << shift;
            if (next < 0x80) return value;
        }
        throw Broken();
    }

    /// <summary>How many things follow; each takes a byte at least, so that a broken count cannot ask for more memory than there are bytes.</summary>
    public int Count()
    {
        var count = Unsigned();
        return count <= (uint)_rest.Length ? (int)count : throw Broken();
    }

    /// <summary>A number that counts no bytes to come.</summary>
    public int Number()
    {
        var number = Unsigned();
        return number <= int.MaxValue ? (int)number : throw Broken();
    }

    public int Signed()
    {
        var value = Unsigned();
        return (int)(value >> 1) ^ -(int)(value & 1);
    }

    public double Double() => BinaryPrimitives.ReadDoubleLittleEndian(Take(sizeof(double)));

    public ReadOnlySpan<byte> Bytes() => Take(Count());

    public string Text() => Encoding.UTF8.GetString(Bytes());

    public string? OptionalText() => Byte() == 0 ? null : Text();

    private ReadOnlySpan<byte> Take(int length)
    {
        if (length > _rest.Length) throw Broken();
        var taken = _rest[..length];
        _rest = _rest[length..];
        return taken;
    }

    private static InvalidDataException Broken() => new("The packed bytes end too early or are not of this program.");
}
