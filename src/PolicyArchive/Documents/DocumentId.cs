namespace PolicyArchive.Documents;

/// <summary>
/// The identity of a document: the first 16 hexadecimal digits (lower case) of the SHA-256 of its bytes.
/// The same bytes in two places are one document.
/// </summary>
public readonly record struct DocumentId : IComparable<DocumentId>
{
    public const int Length = 16;

    private readonly string? _value;

    private DocumentId(string value) => _value = value;

    /// <summary>The 16 digits; empty only for <c>default</c>.</summary>
    public string Value => _value ?? "";

    /// <summary>Takes the id from a full SHA-256 in hexadecimal (64 digits, either case).</summary>
    public static DocumentId FromSha256(string sha256) => new(sha256[..Length].ToLowerInvariant());

    /// <summary>Reads what a person typed; false unless it is exactly 16 hexadecimal digits.</summary>
    public static bool TryParse(string? text, out DocumentId id)
    {
        var isId = text is { Length: Length } && text.All(char.IsAsciiHexDigit);
        id = isId ? new DocumentId(text!.ToLowerInvariant()) : default;
        return isId;
    }

    public int CompareTo(DocumentId other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}
