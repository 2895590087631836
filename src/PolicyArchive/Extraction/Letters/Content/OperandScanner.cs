using System.Buffers;

namespace PolicyArchive.Extraction.Letters.Content;

/// <summary>Walks through the operands of a content stream and finds where each stands.</summary>
internal ref struct OperandScanner(ReadOnlySpan<byte> content)
{
    private static readonly SearchValues<byte> InString = SearchValues.Create("()\\"u8);
    private static readonly SearchValues<byte> InArray = SearchValues.Create("]([<%"u8);
    private static readonly SearchValues<byte> InDictionary = SearchValues.Create("<>(%"u8);

    private readonly ReadOnlySpan<byte> _content = content;
    private int _at;

    /// <summary>Where reading goes on.</summary>
    public readonly int Position => _at;

    public readonly bool IsAtEnd => _at == _content.Length;

    public readonly bool IsAtOperator => char.IsAsciiLetter((char)_content[_at]) || _content[_at] is (byte)'\'' or (byte)'"';

    public readonly ReadOnlySpan<byte> BytesOf(Operand operand) => _content.Slice(operand.Start, operand.Length);

    /// <returns>False at the end of the stream.</returns>
    public bool SkipSpace()
    {
        while (_at < _content.Length)
        {
            if (_content[_at] == '%') SkipComment();
            else if (!Characters.IsSpace(_content[_at])) return true;
            else _at++;
        }

        return false;
    }

    public ReadOnlySpan<byte> TakeWord()
    {
        var word = _content.Slice(_at, Characters.LengthOfWord(_content[_at..]));
        _at += word.Length;
        return word;
    }

    /// <summary>Takes the operand that begins here.</summary>
    /// <returns>False before what no printer writes as an operand.</returns>
    public bool TryTake(out Operand operand)
    {
        operand = default;
        var next = _at + 1 < _content.Length ? _content[_at + 1] : default;
        return _content[_at] switch
        {
            (byte)'/' => TakeName(out operand),
            (byte)'(' => Take(OperandKind.Literal, 1, EndOfLiteral(_at), out operand),
            (byte)'[' => Take(OperandKind.Array, 1, EndOfArray(_at), out operand),
            (byte)'<' when next == '<' => Take(OperandKind.Dictionary, 2, EndOfDictionary(_at), out operand),
            (byte)'<' => Take(OperandKind.Hexadecimal, 1, EndOfHexadecimal(_at), out operand),
            _ => TakeNumber(out operand),
        };
    }

    private void SkipComment()
    {
        var length = _content[_at..].IndexOfAny((byte)'\r', (byte)'\n');
        _at = length < 0 ? _content.Length : _at + length;
    }

    private bool TakeName(out Operand operand)
    {
        var start = ++_at;
        var length = TakeWord().Length;
        operand = new Operand(OperandKind.Name, start, length, 0);
        return length > 0;
    }

    private bool TakeNumber(out Operand operand)
    {
        var start = _at;
        var word = TakeWord();
        var isNumber = NumberReader.TryRead(word, out var number);
        operand = new Operand(OperandKind.Number, start, word.Length, number);
        return isNumber;
    }

    /// <param name="bracket">Bytes of the bracket, opening or closing.</param>
    /// <param name="end">Behind the closing bracket; negative if there is none.</param>
    private bool Take(OperandKind kind, int bracket, int end, out Operand operand)
    {
        operand = default;
        if (end < 0) return false;
        operand = new Operand(kind, _at + bracket, end - _at - 2 * bracket, 0);
        _at = end;
        return true;
    }

    private readonly int EndOfLiteral(int at)
    {
        var depth = 0;
        while (at < _content.Length)
        {
            var step = _content[at..].IndexOfAny(InString);
            if (step < 0) return -1;
            at += step;
            if (_content[at] == '\\') at++;
            else depth += _content[at] == '(' ? 1 : -1;
            at++;
            if (depth == 0) return at;
        }

        return -1;
    }

    private readonly int EndOfHexadecimal(int at)
    {
        var length = _content[at..].IndexOf((byte)'>');
        return length < 0 ? -1 : at + length + 1;
    }

    /// <summary>Of strings and numbers; arrays in arrays draw nothing.</summary>
    private readonly int EndOfArray(int at)
    {
        at++;
        while (at >= 0 && at < _content.Length)
        {
            var step = _content[at..].IndexOfAny(InArray);
            if (step < 0) return -1;
            at += step;
            switch (_content[at])
            {
                case (byte)']': return at + 1;
                case (byte)'(': at = EndOfLiteral(at); break;
                case (byte)'<': at = EndOfHexadecimal(at); break;
                default: return -1;
            }
        }

        return -1;
    }

    private readonly int EndOfDictionary(int at)
    {
        var depth = 0;
        while (at >= 0 && at < _content.Length - 1)
        {
            var step = _content[at..].IndexOfAny(InDictionary);
            if (step < 0 || at + step + 1 >= _content.Length) return -1;
            at += step;
            var isDouble = _content[at + 1] == _content[at];
            switch (_content[at])
            {
                case (byte)'(': at = EndOfLiteral(at); continue;
                case (byte)'<' when isDouble: depth++; break;
                case (byte)'<': at = EndOfHexadecimal(at); continue;
                case (byte)'>' when isDouble: depth--; break;
                default: return -1;
            }

            at += 2;
            if (depth == 0) return at;
        }

        return -1;
    }
}
