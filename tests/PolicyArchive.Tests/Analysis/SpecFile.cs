using System.Runtime.CompilerServices;

namespace PolicyArchive.Tests.Analysis;

/// <summary>What one sentence must give: a type, its quote (empty = any) and the fields that must be as written.</summary>
internal sealed record SpecExpectation(string Type, string Quote, IReadOnlyDictionary<string, string> Fields);

/// <summary>One sentence of a specification, in the frame it stands in. No expectations: nothing of the file's types may be found.</summary>
internal sealed record SpecCase(string File, int Line, string Frame, string Text, IReadOnlyList<SpecExpectation> Expectations);

/// <summary>
/// A specification in Markdown. "Finds: reference" names the types the file is about; "> brief …" the frame of what follows (see
/// <see cref="SpecFrame"/>); a list item is a text ("/" between spaces starts a new line); an item under it is what must be found, as
/// <c>type `quote` | field: value</c>, or "nothing".
/// </summary>
internal sealed record SpecFile(string Name, IReadOnlyList<string> Types, IReadOnlyList<SpecCase> Cases)
{
    public static IEnumerable<SpecFile> All() => Directory.EnumerateFiles(Folder(), "*.md").Order(StringComparer.Ordinal).Select(Read);

    public static SpecFile Read(string path)
    {
        var name = Path.GetFileName(path);
        var types = new List<string>();
        var cases = new List<SpecCase>();
        var frame = "los";
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (line.StartsWith("Finds: ", StringComparison.Ordinal)) types.AddRange(line["Finds: ".Length..].Split(", "));
            else if (line.StartsWith("> ", StringComparison.Ordinal)) frame = line[2..].Trim();
            else if (line.StartsWith("- ", StringComparison.Ordinal)) cases.Add(new SpecCase(name, number, frame, line[2..].Replace(" / ", "\n", StringComparison.Ordinal), []));
            else if (line.StartsWith("  - ", StringComparison.Ordinal) && line != "  - nothing") cases[^1] = With(cases[^1], ReadExpectation(line[4..]));
        }

        return new SpecFile(name, types, cases);
    }

    private static SpecCase With(SpecCase spec, SpecExpectation more) => spec with { Expectations = [.. spec.Expectations, more] };

    private static SpecExpectation ReadExpectation(string line)
    {
        var quoted = line.Split('`');
        var quote = quoted.Length > 2 ? quoted[1] : "";
        var rest = quoted.Length > 2 ? quoted[0] + quoted[2] : line;
        var parts = rest.Split(" | ", StringSplitOptions.TrimEntries);
        var fields = parts.Skip(1).Select(p => p.Split(": ", 2)).ToDictionary(p => p[0].TrimEnd(':'), p => p.Length > 1 ? p[1] : "", StringComparer.Ordinal);
        return new SpecExpectation(parts[0].TrimEnd('|', ' '), quote, fields);
    }

    private static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "Specs");
}
