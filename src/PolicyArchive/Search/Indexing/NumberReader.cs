namespace PolicyArchive.Search.Indexing;

/// <summary>Reads whole numbers written seven bits a byte, lowest first, as <see cref="BinaryWriter.Write7BitEncodedInt"/> does.</summary>
internal ref struct NumberReader(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private int _at;

    public int Next()
    {
        var number = 0;
        for (var shift = 0; ; shift += 7)
        {
            var part = _bytes[_at++];
            number |= (part & 0x7F) << shift;
            if (part < 0x80)
                return number;
        }
    }
}
