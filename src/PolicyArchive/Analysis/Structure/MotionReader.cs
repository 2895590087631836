namespace PolicyArchive.Analysis.Structure;

/// <summary>Follows the fixed wording of a motion from "De Kamer, gehoord de beraadslaging" to "gaat over tot de orde van de dag".</summary>
internal sealed class MotionReader
{
    private const int LongestMotion = 25;
    private int _left;

    public void TurnChanges() => _left = 0;

    public bool Takes(string text)
    {
        var opens = text.Contains("gehoord de beraadslaging", StringComparison.OrdinalIgnoreCase);
        if (opens) _left = LongestMotion;
        var isRequest = text.StartsWith("verzoekt de regering", StringComparison.OrdinalIgnoreCase) || text.StartsWith("verzoekt het college", StringComparison.OrdinalIgnoreCase);
        var isInside = _left > 0 || isRequest;
        var closes = text.Contains("over tot de orde van de dag", StringComparison.Ordinal);
        _left = closes ? 0 : Math.Max(0, _left - 1);
        return isInside;
    }
}
