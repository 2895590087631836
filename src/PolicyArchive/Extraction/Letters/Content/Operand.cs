namespace PolicyArchive.Extraction.Letters.Content;

/// <summary>What stands before an operator, as written: most operators never look at theirs.</summary>
/// <param name="Start">Of its bytes between the brackets, or behind the slash of a name.</param>
/// <param name="Number">Of a number only.</param>
internal readonly record struct Operand(OperandKind Kind, int Start, int Length, double Number);

internal enum OperandKind
{
    Number,
    Name,
    Literal,
    Hexadecimal,
    Array,
    Dictionary,
}
