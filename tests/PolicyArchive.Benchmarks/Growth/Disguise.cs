using System.Globalization;
using System.Text.RegularExpressions;

namespace PolicyArchive.Benchmarks.Growth;

/// <summary>
/// Makes another dossier of the same words: its people, years, days, numbers and topics are exchanged, each for the same one throughout, so
/// that what belonged together still does and nothing else does. The same seed gives the same dossier.
/// </summary>
internal sealed partial class Disguise
{
    private const string Months = "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december";

    private static readonly string[] Beginnings =
    [
        "water", "brug", "haven", "weide", "klinker", "zorg", "school", "markt", "wissel", "veen", "duin", "glas", "kanaal", "molen", "polder", "wagen", "bakker", "turf", "lucht", "spoor",
        "grens", "landbouw", "winter", "zaad", "kolen", "visserij", "bodem", "jeugd", "tandarts", "straat", "taal", "muziek", "museum", "archief", "rechts", "belasting", "huur", "bouw", "energie", "warmte",
        "mest", "bos", "kust", "dijk", "gevangenis", "politie", "brandweer", "ambulance", "ziekenhuis", "apotheek", "orgaan", "bloed", "slaap", "geluids", "stikstof", "fiets", "tram", "veerpont", "tunnel", "satelliet",
    ];

    private static readonly string[] Endings =
    [
        "beheer", "toezicht", "register", "vergunning", "subsidie", "bijdrage", "regeling", "inspectie", "opleiding", "voorziening", "veiligheid", "kwaliteit", "tarief", "keuring", "verkenning", "overeenkomst", "agenda", "loket", "akkoord", "opgave",
        "capaciteit", "schade", "fonds", "norm", "meting", "plan", "stelsel", "platform", "meldpunt", "onderhoud", "vervoer", "opslag", "handel", "voorraad", "aanpak", "monitor", "commissie", "toeslag", "renovatie", "verdeling",
    ];

    private static readonly string[] Syllables = ["ver", "bol", "kam", "tens", "wij", "drie", "hof", "lan", "sta", "mee", "rok", "zij", "pol", "gras", "noor", "vel"];

    private readonly int _seed;
    private readonly IReadOnlySet<string> _names;
    private readonly IReadOnlySet<string> _topics;
    private readonly int _years;
    private readonly int _days;
    private readonly string _digits;

    /// <param name="names">Surnames to exchange.</param>
    /// <param name="topics">Words of eight letters or more, in lower case, that say what the dossier is about.</param>
    public Disguise(int seed, IReadOnlySet<string> names, IReadOnlySet<string> topics)
    {
        (_seed, _names, _topics) = (seed, names, topics);
        var random = new Random(seed);
        _years = -random.Next(12);
        _days = random.Next(28);
        var digits = "123456789".ToCharArray();
        random.Shuffle(digits);
        _digits = "0" + new string(digits);
    }

    public string Of(string text)
    {
        var dated = Day().Replace(text, day => $"{1 + ((int.Parse(day.Groups[1].Value, CultureInfo.InvariantCulture) + _days) % 28)} {day.Groups[2].Value}");
        var numbered = Number().Replace(dated, number => number.Groups["year"].Success ? YearOf(number) : string.Concat(number.Value.Select(DigitOf)));
        return Word().Replace(numbered, word => WordOf(word.Value));
    }

    private string YearOf(Match number)
    {
        var year = int.Parse(number.Groups["year"].Value, CultureInfo.InvariantCulture) + _years;
        return number.Groups["next"].Success ? $"{year}/{(year + 1) % 100:00}" : year.ToString(CultureInfo.InvariantCulture);
    }

    private char DigitOf(char digit) => char.IsAsciiDigit(digit) ? _digits[digit - '0'] : digit;

    /// <summary>Forms of one word stay forms of one word: they are told by how they begin.</summary>
    private string WordOf(string word)
    {
        const int Beginning = 8;
        if (_names.Contains(word)) return Surname(RandomFor(word));
        var lower = word.ToLowerInvariant();
        if (!_topics.Contains(lower)) return word;

        var random = RandomFor(lower[..Beginning]);
        var topic = Pick(Beginnings, random) + Pick(Endings, random);
        var written = lower.EndsWith("en", StringComparison.Ordinal) ? topic + "en" : topic;
        return char.IsUpper(word[0]) ? char.ToUpperInvariant(written[0]) + written[1..] : written;
    }

    /// <summary>The same for the same word, whatever came before it.</summary>
    private Random RandomFor(string word) => new(word.Aggregate(_seed, (sum, letter) => unchecked((sum * 31) + letter)));

    private static string Surname(Random random)
    {
        var name = Pick(Syllables, random) + Pick(Syllables, random) + Pick(Syllables, random);
        return char.ToUpperInvariant(name[0]) + name[1..];
    }

    private static string Pick(string[] words, Random random) => words[random.Next(words.Length)];

    [GeneratedRegex($@"\b([12]?\d|3[01]) ({Months})\b")]
    private static partial Regex Day();

    [GeneratedRegex(@"\b(?<year>20[0-3]\d)(?<next>/\d\d)?\b|\d\d \d{3}\b|\d{3,}")]
    private static partial Regex Number();

    [GeneratedRegex(@"\p{L}{4,}")]
    private static partial Regex Word();
}
