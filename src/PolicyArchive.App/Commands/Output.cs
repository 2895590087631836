using System.Text.Json;
using PolicyArchive.Queries.Answers;

namespace PolicyArchive.App.Commands;

/// <summary>Standard output: one JSON value a line, or text. A reader that has gone away (a closed pipe) is no failure.</summary>
internal static class Output
{
    public static void JsonLine<T>(T answer) => Write(() => Console.Out.WriteLine(JsonSerializer.Serialize(answer, AnswerJson.Compact)));

    public static void Json<T>(T answer) => Write(() => Console.Out.WriteLine(JsonSerializer.Serialize(answer, AnswerJson.Indented)));

    public static void Line(string text = "") => Write(() => Console.Out.WriteLine(text));

    private static void Write(Action write)
    {
        try
        {
            write();
        }
        catch (IOException)
        {
            // As ripgrep does: `policyarchive search x | head -1` is a success.
            Environment.Exit(ExitCode.Done);
        }
    }
}
