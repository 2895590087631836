using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace PolicyArchive.Registers;

/// <summary>
/// Reads Toezegging records of the Tweede Kamer's SyncFeed (Atom, tkData v1.0). Each entry is read by itself, so that a broken one costs only itself;
/// elements that are not known are let be.
/// </summary>
internal static partial class SyncFeedReader
{
    public static IEnumerable<RegisterRow> Read(RegisterFile file)
    {
        var lines = new LineCounter(file.Text);
        var spaces = string.Join(' ', Namespace().Matches(HeadOf(file.Text)).DistinctBy(match => match.Groups["name"].Value).Select(match => match.Value));
        var pattern = Entry().IsMatch(file.Text) ? Entry() : Bare();
        for (var start = pattern.Match(file.Text); start.Success;)
        {
            var next = start.NextMatch();
            var chunk = file.Text[start.Index..(next.Success ? next.Index : file.Text.Length)];
            yield return ReadEntry(file, chunk, start.Groups["name"].Value, spaces, lines.LineAt(start.Index));
            start = next;
        }
    }

    private static RegisterRow ReadEntry(RegisterFile file, string chunk, string name, string spaces, int line)
    {
        var close = $"</{name}>";
        var end = chunk.IndexOf(close, StringComparison.Ordinal);
        if (end < 0) return new RegisterRow.Bad(line, $"the record is not closed: {close} is missing");

        var verbatim = chunk[..(end + close.Length)];
        try
        {
            var entry = XElement.Parse($"<feed {spaces}>{verbatim}</feed>");
            return SyncFeedRecord.Read(entry, verbatim, new(file.Name, file.Id, line));
        }
        catch (XmlException)
        {
            return new RegisterRow.Bad(line, "the record is not well-formed XML");
        }
    }

    /// <summary>Up to the first record: there the names of namespaces are given.</summary>
    private static string HeadOf(string text)
    {
        var first = Entry().Match(text);
        return first.Success ? text[..first.Index] : text[..Math.Min(text.Length, MostOfHead)];
    }

    private const int MostOfHead = 4_096;

    [GeneratedRegex(@"<(?<name>(?:[\w.-]+:)?entry)(?=[\s>])", RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex Entry();

    [GeneratedRegex(@"<(?<name>(?:[\w.-]+:)?toezegging)(?=[\s>])", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patience)]
    private static partial Regex Bare();

    [GeneratedRegex(@"(?<name>xmlns(?::[\w.-]+)?)\s*=\s*(?:""[^""<]*""|'[^'<]*')", RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex Namespace();

    private const int Patience = 10_000;
}
