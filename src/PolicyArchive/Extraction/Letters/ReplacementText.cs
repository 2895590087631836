using UglyToad.PdfPig.Tokens;

namespace PolicyArchive.Extraction.Letters;

/// <summary>
/// The text that a PDF states in place of what is painted (/ActualText, ISO 32000-1, 14.9.4): the first letter of the marked
/// stretch stands for all of it, the others for nothing.
/// </summary>
internal sealed class ReplacementText
{
    private readonly Stack<string?> _stated = new();
    private string? _current;
    private bool _isGiven;

    public void Begin(DictionaryToken? properties)
    {
        _stated.Push(_current);
        if (_current is not null || StatedIn(properties) is not { } text) return;
        _current = text;
        _isGiven = false;
    }

    public void End()
    {
        if (_stated.Count > 0) _current = _stated.Pop();
    }

    public string For(string painted)
    {
        if (_current is null) return painted;
        if (_isGiven) return "";
        _isGiven = true;
        return _current;
    }

    private static string? StatedIn(DictionaryToken? properties)
    {
        if (properties is null || !properties.TryGet(NameToken.ActualText, out var token)) return null;
        return token switch
        {
            StringToken text => text.Data,
            HexToken text => text.Data,
            _ => null,
        };
    }
}
