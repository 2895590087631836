using System.CommandLine.Parsing;
using System.Text.Json;

namespace PolicyArchive.App;

/// <summary>The words of a fixed list as people write them: kebab-case, as in the answers.</summary>
internal static class Choices
{
    public static IEnumerable<string> Of<T>() where T : struct, Enum => Enum.GetValues<T>().Select(Word);

    public static string Word<T>(T choice) where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(choice.ToString());

    public static bool TryRead<T>(string word, out T choice) where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (!string.Equals(Word(value), word, StringComparison.OrdinalIgnoreCase)) continue;
            choice = value;
            return true;
        }

        choice = default;
        return false;
    }

    /// <summary>Reads every word of an option; one that is not on the list is a usage error that says what is.</summary>
    public static T[] ReadAll<T>(ArgumentResult argument) where T : struct, Enum
    {
        var choices = new List<T>();
        foreach (var token in argument.Tokens)
        {
            if (TryRead<T>(token.Value, out var choice)) choices.Add(choice);
            else argument.AddError($"'{token.Value}' is unknown: choose from {string.Join(", ", Of<T>())}.");
        }

        return [.. choices];
    }
}
