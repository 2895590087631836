using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;

namespace PolicyArchive.App.Api;

/// <summary>
/// Reads the parameters of one request. Each name that was not asked for, stands twice or cannot be read ends in
/// <see cref="Refusal"/>: a 400 that names it. The first fault wins; a faulty value reads as absent.
/// </summary>
internal sealed class ParameterReader(IQueryCollection query)
{
    public const int LongestText = 1_000;
    public const int MostValues = 20;

    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private ProblemHttpResult? _fault;

    /// <summary>Ask for it after the last parameter: a name that nobody asked for is refused here.</summary>
    public ProblemHttpResult? Refusal => _fault ?? Unknown();

    public string? Text(string name)
    {
        _known.Add(name);
        if (!query.TryGetValue(name, out var values)) return null;
        if (values.Count != 1) return Fault<string>(name, "may be given once");

        var text = values[0] ?? "";
        return text.Length > LongestText ? Fault<string>(name, $"may have at most {LongestText} characters") : text;
    }

    public DateOnly? Date(string name)
    {
        if (Text(name) is not { } text) return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return date;
        Fault<string>(name, "is a date written as YYYY-MM-DD");
        return null;
    }

    public int Number(string name, int otherwise, int from, int to)
    {
        if (Text(name) is not { } text) return otherwise;
        var isNumber = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        if (isNumber && number >= from && number <= to) return number;
        Fault<string>(name, $"is a whole number from {from} to {to}");
        return otherwise;
    }

    public bool? Truth(string name)
    {
        switch (Text(name))
        {
            case null: return null;
            case "true": return true;
            case "false": return false;
        }

        Fault<string>(name, "is true or false");
        return null;
    }

    /// <summary>A word of a fixed list, written as in the answers (kebab-case).</summary>
    public T? Choice<T>(string name) where T : struct, Enum
    {
        if (Text(name) is not { } text) return null;
        if (App.Choices.TryRead<T>(text, out var choice)) return choice;
        Fault<string>(name, $"is one of {string.Join(", ", App.Choices.Of<T>())}");
        return null;
    }

    /// <summary>A name that may be given several times.</summary>
    public ImmutableArray<string> Texts(string name)
    {
        _known.Add(name);
        if (!query.TryGetValue(name, out var values)) return [];
        var isTooMuch = values.Count > MostValues || values.Any(value => value?.Length > LongestText);
        if (!isTooMuch) return [.. values.OfType<string>()];
        Fault<string>(name, $"may be given {MostValues} times, with at most {LongestText} characters each");
        return [];
    }

    /// <summary>Words of a fixed list, one for each time the name is given.</summary>
    public ImmutableArray<T> Choices<T>(string name) where T : struct, Enum
    {
        var choices = ImmutableArray.CreateBuilder<T>();
        foreach (var text in Texts(name))
        {
            if (App.Choices.TryRead<T>(text, out var choice)) choices.Add(choice);
            else Fault<string>(name, $"is one of {string.Join(", ", App.Choices.Of<T>())}");
        }

        return choices.DrainToImmutable();
    }

    private ProblemHttpResult? Unknown()
    {
        var name = query.Keys.FirstOrDefault(key => !_known.Contains(key));
        return name is null ? null : Problems.BadParameter(name, $"is unknown here; known are {string.Join(", ", _known.Order(StringComparer.Ordinal))}");
    }

    private T? Fault<T>(string name, string rule) where T : class
    {
        _fault ??= Problems.BadParameter(name, rule);
        return null;
    }
}
