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
}
