using System.Collections.Immutable;
using System.Globalization;

namespace PolicyArchive.App.Web;

/// <summary>
/// Reads the parameters of a page's address. An unknown name is let be, because links gather names on their way; a value that cannot be
/// read ends in <see cref="Fault"/>, a Dutch sentence that says how to write it. The first fault wins.
/// </summary>
internal sealed class PageParameters(IQueryCollection query)
{
    public const int LongestText = 500;
    public const int MostValues = 20;

    public string? Fault { get; private set; }

    /// <summary>Trimmed; empty when it is not there.</summary>
    public string Text(string name) => Texts(name) is [var first, ..] ? first : "";

    /// <summary>Every value that is not blank, trimmed.</summary>
    public ImmutableArray<string> Texts(string name)
    {
        if (!query.TryGetValue(name, out var values)) return [];
        if (values.Count > MostValues) return Fail<string>($"‘{name}’ staat te vaak in het adres: hoogstens {MostValues} keer.");
        if (values.Any(value => value?.Length > LongestText)) return Fail<string>($"‘{name}’ is te lang: gebruik hoogstens {LongestText} tekens.");
        return [.. values.Where(value => !string.IsNullOrWhiteSpace(value)).Select(value => value!.Trim())];
    }

    public DateOnly? Date(string name)
    {
        var text = Text(name);
        if (text.Length == 0) return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return date;
        Fail<string>($"‘{name}’ is geen datum: schrijf die als 2026-01-31.");
        return null;
    }

    public int? Number(string name, int from, int to)
    {
        var text = Text(name);
        if (text.Length == 0) return null;
        var isNumber = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        if (isNumber && number >= from && number <= to) return number;
        Fail<string>($"‘{name}’ is geen geheel getal van {from} tot en met {to}.");
        return null;
    }

    public bool IsTicked(string name) => Text(name) == "ja";

    /// <summary>Words of a fixed list, as the page writes them.</summary>
    public ImmutableArray<T> Choices<T>(string name, Func<T, string> word) where T : struct, Enum
    {
        var choices = ImmutableArray.CreateBuilder<T>();
        foreach (var text in Texts(name))
        {
            if (!DutchWords.TryRead(text, word, out T choice))
                return Fail<T>($"‘{name}’ heeft een onbekende waarde: kies uit {string.Join(", ", Enum.GetValues<T>().Select(word))}.");
            choices.Add(choice);
        }

        return choices.DrainToImmutable();
    }

    private ImmutableArray<T> Fail<T>(string sentence)
    {
        Fault ??= sentence;
        return [];
    }
}
