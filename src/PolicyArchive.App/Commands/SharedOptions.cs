using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace PolicyArchive.App.Commands;

/// <summary>The options that every command takes.</summary>
internal sealed class SharedOptions(IConfiguration configuration, TimeProvider time)
{
    private readonly Option<string> _corpus = new("--corpus")
    {
        Description = "Folder of documents (default: corpus)",
        HelpName = "DIR",
        Recursive = true,
    };

    private readonly Option<string> _index = new("--index")
    {
        Description = "Folder of the catalogue and the search index (default: index)",
        HelpName = "DIR",
        Recursive = true,
    };

    private readonly Option<DateOnly?> _asOf = new("--as-of")
    {
        Description = "Judge terms on this day, YYYY-MM-DD (default: today)",
        HelpName = "DATE",
        Recursive = true,
        CustomParser = ReadDate,
    };

    private readonly Option<bool> _json = new("--json") { Description = "Answer in JSON", Recursive = true };

    public IConfiguration Configuration => configuration;

    public TimeProvider Time => time;

    public IEnumerable<Option> All => [_corpus, _index, _asOf, _json];

    public ArchiveSettings Read(ParseResult parsed) => new(
        parsed.GetValue(_corpus) ?? configuration["Corpus"] ?? "corpus",
        parsed.GetValue(_index) ?? configuration["Index"] ?? "index",
        ChosenDay(parsed) ?? DateOnly.FromDateTime(time.GetLocalNow().Date),
        parsed.GetValue(_json));

    /// <summary>The day that was asked for; null when today is meant, whichever day that will be.</summary>
    public DateOnly? ChosenDay(ParseResult parsed) => parsed.GetValue(_asOf) ?? ConfiguredDay();

    /// <summary>Reads an option's date; anything but YYYY-MM-DD is a usage error.</summary>
    public static DateOnly? ReadDate(ArgumentResult argument)
    {
        var word = argument.Tokens[0].Value;
        if (TryReadDate(word, out var date)) return date;

        argument.AddError($"'{word}' is not a date: write it as YYYY-MM-DD, such as 2024-11-12.");
        return null;
    }

    private DateOnly? ConfiguredDay()
    {
        if (configuration["AsOf"] is not { Length: > 0 } word) return null;
        return TryReadDate(word, out var date)
            ? date
            : throw new CannotRunException($"The setting AsOf is '{word}': write it as YYYY-MM-DD, such as 2024-11-12.");
    }

    private static bool TryReadDate(string word, out DateOnly date) =>
        DateOnly.TryParseExact(word, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
}
