using System.Text;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Graphics.Operations.ClippingPaths;
using UglyToad.PdfPig.Graphics.Operations.Compatibility;
using UglyToad.PdfPig.Graphics.Operations.General;
using UglyToad.PdfPig.Graphics.Operations.MarkedContent;
using UglyToad.PdfPig.Graphics.Operations.PathConstruction;
using UglyToad.PdfPig.Graphics.Operations.PathPainting;
using UglyToad.PdfPig.Graphics.Operations.SpecialGraphicsState;
using UglyToad.PdfPig.Graphics.Operations.TextObjects;
using UglyToad.PdfPig.Graphics.Operations.TextPositioning;
using UglyToad.PdfPig.Graphics.Operations.TextShowing;
using UglyToad.PdfPig.Graphics.Operations.TextState;
using UglyToad.PdfPig.Tokens;

namespace PolicyArchive.Extraction.Letters.Content;

/// <summary>Makes PdfPig's operation of an operator and what stands before it.</summary>
internal static class OperationReader
{
    private const int LongestSymbol = 3;

    private static readonly DictionaryToken Unread = new(new Dictionary<NameToken, IToken>());

    private static ReadOnlySpan<byte> ActualText => "/ActualText"u8;

    /// <param name="operation">Null where it can change neither a letter nor a rule.</param>
    /// <returns>False if the operator is not known, or its operands are not what it takes.</returns>
    public static bool TryRead(ReadOnlySpan<byte> name, in StatementScanner scanner, out IGraphicsStateOperation? operation)
    {
        operation = null;
        if (name.Length > LongestSymbol) return false;

        Span<char> characters = stackalloc char[LongestSymbol];
        ReadOnlySpan<char> symbol = characters[..Encoding.Latin1.GetChars(name, characters)];
        if (IsWithoutTrace(symbol)) return true;
        operation = scanner.Operands.Length switch
        {
            0 => Bare(symbol),
            1 when scanner.Operands[0].Kind == OperandKind.Number => OfNumber(symbol, scanner.Operands[0].Number),
            1 => OfText(symbol, scanner) ?? OfName(symbol, scanner),
            2 when scanner.Operands[0].Kind == OperandKind.Name => OfNameWithMore(symbol, scanner),
            _ => OfNumbers(symbol, scanner),
        };
        return operation is not null;
    }

    /// <summary>Colours, curves, clips and the way in which lines are drawn.</summary>
    private static bool IsWithoutTrace(ReadOnlySpan<char> symbol) => symbol switch
    {
        SetStrokeColor.Symbol or SetStrokeColorAdvanced.Symbol or SetStrokeColorSpace.Symbol => true,
        SetStrokeColorDeviceCmyk.Symbol or SetStrokeColorDeviceGray.Symbol or SetStrokeColorDeviceRgb.Symbol => true,
        SetNonStrokeColor.Symbol or SetNonStrokeColorAdvanced.Symbol or SetNonStrokeColorSpace.Symbol => true,
        SetNonStrokeColorDeviceCmyk.Symbol or SetNonStrokeColorDeviceGray.Symbol or SetNonStrokeColorDeviceRgb.Symbol => true,
        AppendDualControlPointBezierCurve.Symbol or AppendEndControlPointBezierCurve.Symbol or AppendStartControlPointBezierCurve.Symbol => true,
        CloseSubpath.Symbol or PaintShading.Symbol => true,
        ModifyClippingByEvenOddIntersect.Symbol or ModifyClippingByNonZeroWindingIntersect.Symbol => true,
        SetLineWidth.Symbol or SetLineCap.Symbol or SetLineJoin.Symbol or SetLineDashPattern.Symbol or SetMiterLimit.Symbol => true,
        SetColorRenderingIntent.Symbol or SetFlatnessTolerance.Symbol => true,
        DesignateMarkedContentPoint.Symbol or DesignateMarkedContentPointWithProperties.Symbol => true,
        BeginCompatibilitySection.Symbol or EndCompatibilitySection.Symbol => true,
        _ => false,
    };

    private static IGraphicsStateOperation? Bare(ReadOnlySpan<char> symbol) => symbol switch
    {
        Push.Symbol => Push.Value,
        Pop.Symbol => Pop.Value,
        BeginText.Symbol => BeginText.Value,
        EndText.Symbol => EndText.Value,
        MoveToNextLine.Symbol => MoveToNextLine.Value,
        EndMarkedContent.Symbol => EndMarkedContent.Value,
        EndPath.Symbol => EndPath.Value,
        StrokePath.Symbol => StrokePath.Value,
        CloseAndStrokePath.Symbol => CloseAndStrokePath.Value,
        FillPathNonZeroWinding.Symbol or FillPathNonZeroWindingCompatibility.Symbol => FillPathNonZeroWinding.Value,
        FillPathEvenOddRule.Symbol => FillPathEvenOddRule.Value,
        FillPathNonZeroWindingAndStroke.Symbol => FillPathNonZeroWindingAndStroke.Value,
        FillPathEvenOddRuleAndStroke.Symbol => FillPathEvenOddRuleAndStroke.Value,
        CloseFillPathNonZeroWindingAndStroke.Symbol => CloseFillPathNonZeroWindingAndStroke.Value,
        CloseFillPathEvenOddRuleAndStroke.Symbol => CloseFillPathEvenOddRuleAndStroke.Value,
        _ => null,
    };

    private static IGraphicsStateOperation? OfNumber(ReadOnlySpan<char> symbol, double number) => symbol switch
    {
        SetCharacterSpacing.Symbol => new SetCharacterSpacing(number),
        SetWordSpacing.Symbol => new SetWordSpacing(number),
        SetHorizontalScaling.Symbol => new SetHorizontalScaling(number),
        SetTextLeading.Symbol => new SetTextLeading(number),
        SetTextRise.Symbol => new SetTextRise(number),
        SetTextRenderingMode.Symbol => new SetTextRenderingMode((int)number),
        _ => null,
    };

    private static IGraphicsStateOperation? OfNumbers(ReadOnlySpan<char> symbol, in StatementScanner scanner) => scanner.Numbers() switch
    {
        [var x, var y] => symbol switch
        {
            MoveToNextLineWithOffset.Symbol => new MoveToNextLineWithOffset(x, y),
            MoveToNextLineWithOffsetSetLeading.Symbol => new MoveToNextLineWithOffsetSetLeading(x, y),
            BeginNewSubpath.Symbol => new BeginNewSubpath(x, y),
            AppendStraightLineSegment.Symbol => new AppendStraightLineSegment(x, y),
            _ => null,
        },
        [var x, var y, var width, var height] when symbol is AppendRectangle.Symbol => new AppendRectangle(x, y, width, height),
        { Length: 6 } matrix when symbol is SetTextMatrix.Symbol => new SetTextMatrix(matrix),
        { Length: 6 } matrix when symbol is ModifyCurrentTransformationMatrix.Symbol => new ModifyCurrentTransformationMatrix(matrix),
        _ => null,
    };

    private static IGraphicsStateOperation? OfText(ReadOnlySpan<char> symbol, in StatementScanner scanner)
    {
        var operand = scanner.Operands[0];
        var written = scanner.BytesOf(operand);
        return symbol switch
        {
            ShowText.Symbol when StringReader.Bytes(operand.Kind, written) is { } codes => new ShowText(codes),
            MoveToNextLineShowText.Symbol when StringReader.Bytes(operand.Kind, written) is { } codes => new MoveToNextLineShowText(codes),
            ShowTextsWithPositioning.Symbol when operand.Kind == OperandKind.Array && StringReader.Run(written) is { } run => new ShowTextsWithPositioning(run),
            _ => null,
        };
    }

    private static IGraphicsStateOperation? OfName(ReadOnlySpan<char> symbol, in StatementScanner scanner) => symbol switch
    {
        InvokeNamedXObject.Symbol when NameOf(scanner) is { } name => new InvokeNamedXObject(name),
        SetGraphicsStateParametersFromDictionary.Symbol when NameOf(scanner) is { } name => new SetGraphicsStateParametersFromDictionary(name),
        BeginMarkedContent.Symbol when NameOf(scanner) is { } name => new BeginMarkedContent(name),
        _ => null,
    };

    private static IGraphicsStateOperation? OfNameWithMore(ReadOnlySpan<char> symbol, in StatementScanner scanner)
    {
        if (NameOf(scanner) is not { } name) return null;

        var second = scanner.Operands[1];
        return symbol switch
        {
            SetFontAndSize.Symbol when second.Kind == OperandKind.Number => new SetFontAndSize(name, second.Number),
            BeginMarkedContentWithProperties.Symbol when StatesNoText(second, scanner) => new BeginMarkedContentWithProperties(name, Unread),
            _ => null,
        };
    }

    /// <summary>Of all properties of a stretch only the text that stands for it is asked for.</summary>
    private static bool StatesNoText(Operand properties, in StatementScanner scanner) =>
        properties.Kind == OperandKind.Dictionary && scanner.BytesOf(properties).IndexOf(ActualText) < 0;

    /// <summary>Null if it is written with escapes.</summary>
    private static NameToken? NameOf(in StatementScanner scanner)
    {
        var operand = scanner.Operands[0];
        if (operand.Kind != OperandKind.Name) return null;

        var written = scanner.BytesOf(operand);
        var isPlain = Ascii.IsValid(written) && !written.Contains((byte)'#');
        return isPlain ? NameToken.Create(Encoding.ASCII.GetString(written)) : null;
    }
}
