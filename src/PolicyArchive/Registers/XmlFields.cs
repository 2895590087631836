using System.Collections.Immutable;
using System.Xml.Linq;

namespace PolicyArchive.Registers;

/// <summary>The fields of an XML record by local name, in any namespace and case; empty ones are not there.</summary>
internal sealed class XmlFields(XElement record)
{
    public string? Attribute(string name) =>
        record.Attributes().FirstOrDefault(attribute => IsSame(attribute.Name.LocalName, name))?.Value.Trim() is { Length: > 0 } value ? value : null;

    /// <summary>The first that is filled.</summary>
    public string? Text(string name) => All(name).FirstOrDefault();

    /// <summary>Every one of the name, however often it stands there; one that only refers gives what it refers to.</summary>
    public ImmutableArray<string> All(string name) =>
        [.. Named(name).Select(element => Words(element) ?? Reference(element)).OfType<string>().Distinct(StringComparer.Ordinal)];

    /// <summary>The text of the innermost elements of a group.</summary>
    public ImmutableArray<string> Leaves(string name) =>
        [.. Named(name).SelectMany(group => group.DescendantsAndSelf().Where(element => !element.HasElements)).Select(Words).OfType<string>()];

    /// <summary>The text of elements of certain names inside a group.</summary>
    public ImmutableArray<string> Within(string name, string[] inner) =>
        [.. Named(name).Descendants().Where(element => !element.HasElements && inner.Any(one => IsSame(element.Name.LocalName, one))).Select(Words).OfType<string>()];

    /// <summary>The first of the names that holds a day.</summary>
    public DateOnly? Day(string[] names) => names.Select(Text).OfType<string>().Select(RegisterDates.Read).FirstOrDefault(day => day is not null);

    /// <summary>Says which of the names holds something else than a day; null when none does.</summary>
    public string? WrongDay(string[] names) =>
        names.Where(name => Text(name) is { } text && RegisterDates.Read(text) is null).Select(name => $"{name} '{Text(name)}' is no date").FirstOrDefault();

    private IEnumerable<XElement> Named(string name) => record.Elements().Where(element => IsSame(element.Name.LocalName, name));

    private static string? Words(XElement element)
    {
        var words = string.Join(' ', element.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return words.Length == 0 ? null : words;
    }

    private static string? Reference(XElement element) =>
        element.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName is "ref" or "href")?.Value;

    private static bool IsSame(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
