namespace PolicyArchive.Extraction.Letters.Content;

/// <summary>Walks through a content stream from operator to operator, with the operands before each of them.</summary>
internal ref struct StatementScanner(ReadOnlySpan<byte> content)
{
    /// <summary>No operator takes more; a colour of 32 inks comes nearest.</summary>
    private const int MostOperands = 33;

    private readonly ReadOnlySpan<byte> _content = content;
    private readonly Operand[] _operands = new Operand[MostOperands];
    private OperandScanner _scanner = new(content);
    private int _count;
    private int _start;

    /// <summary>Before the operator that was found last.</summary>
    public readonly ReadOnlySpan<Operand> Operands => _operands.AsSpan(0, _count);

    /// <summary>The operator that was found last, with its operands.</summary>
    public readonly ReadOnlySpan<byte> Statement => _content[_start.._scanner.Position];

    /// <summary>From the first operand of the operator that was looked for last.</summary>
    public readonly ReadOnlySpan<byte> Rest => _content[_start..];

    private static ReadOnlySpan<byte> InlineImage => "BI"u8;

    public readonly ReadOnlySpan<byte> BytesOf(Operand operand) => _scanner.BytesOf(operand);

    /// <summary>All operands; empty if one of them is no number.</summary>
    public readonly double[] Numbers()
    {
        var numbers = new double[_count];
        for (var i = 0; i < _count; i++)
        {
            if (_operands[i].Kind != OperandKind.Number) return [];
            numbers[i] = _operands[i].Number;
        }

        return numbers;
    }

    /// <summary>Goes to the next operator.</summary>
    /// <param name="name">Empty at the end of the stream.</param>
    /// <returns>False if an image follows, or what no printer writes.</returns>
    public bool TryNext(out ReadOnlySpan<byte> name)
    {
        name = default;
        _count = 0;
        var hasMore = _scanner.SkipSpace();
        _start = _scanner.Position;
        while (hasMore)
        {
            if (_scanner.IsAtOperator)
            {
                name = _scanner.TakeWord();
                return !name.SequenceEqual(InlineImage);
            }

            if (_count == MostOperands || !_scanner.TryTake(out var operand)) return false;
            _operands[_count++] = operand;
            hasMore = _scanner.SkipSpace();
        }

        return _count == 0;
    }
}
