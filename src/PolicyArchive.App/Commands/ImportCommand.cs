using System.CommandLine;
using System.CommandLine.Parsing;
using PolicyArchive.Catalogue;
using PolicyArchive.Registers;

namespace PolicyArchive.App.Commands;

/// <summary><c>import FILE</c>: what a register of commitments says, beside what the archive finds; 1 when rows could not be read.</summary>
internal static class ImportCommand
{
    private static readonly Argument<string> File = new("FILE") { Description = "SyncFeed XML with Toezegging records, or a list in CSV" };

    private static readonly Option<string?> Register = new("--register") { Description = "Name of the list (default: the file's)", HelpName = "NAME" };

    private static readonly Option<Dictionary<ListField, string>?> Column = new("--column")
    {
        Description = $"The heading of a column of the list, FIELD=HEADING; fields: {string.Join(", ", Choices.Of<ListField>())}",
        HelpName = "FIELD=HEADING",
        Arity = ArgumentArity.OneOrMore,
        CustomParser = ReadColumns,
    };

    public static Command Build(SharedOptions shared)
    {
        var command = new Command("import", "Take in a register of commitments") { File, Register, Column };
        command.SetAction(parsed => Run(shared.Read(parsed), parsed, shared.Time));
        return command;
    }

    private static int Run(ArchiveSettings settings, ParseResult parsed, TimeProvider time)
    {
        var file = Read(parsed.GetValue(File)!);
        using var writer = CatalogueWriter.Open(settings.Index, time);
        using var catalogue = CatalogueReader.Open(settings.Index);
        var report = new RegisterImporter(writer, catalogue).Import(file, parsed.GetValue(Register), parsed.GetValue(Column) ?? []);
        if (settings.Json) Output.Json(report);
        else Write(report);
        return report.Bad.IsEmpty ? ExitCode.Done : ExitCode.Notable;
    }

    private static RegisterFile Read(string path)
    {
        if (!System.IO.File.Exists(path)) throw new CannotRunException($"There is no file '{path}': give the path of SyncFeed XML or a CSV list.");
        var content = System.IO.File.ReadAllBytes(path);
        return RegisterFile.Of(Path.GetFileName(path), content, TextFile.Decode(content));
    }

    private static void Write(ImportReport report)
    {
        Output.Line($"{report.Records} records of '{report.Register}' in {report.File}: "
            + $"{report.Added} added, {report.Changed} changed, {report.Unchanged} unchanged, {report.Removed} removed, {report.Bad.Length} could not be read");
        foreach (var bad in report.Bad) Output.Line($"  line {bad.Line}: {bad.Reason}");
    }

    private static Dictionary<ListField, string> ReadColumns(ArgumentResult argument)
    {
        var columns = new Dictionary<ListField, string>();
        foreach (var token in argument.Tokens)
        {
            var parts = token.Value.Split('=', 2, StringSplitOptions.TrimEntries);
            if (parts is [var field, { Length: > 0 } heading] && Choices.TryRead<ListField>(field, out var known)) columns[known] = heading;
            else argument.AddError($"'{token.Value}' names no column: write it as FIELD=HEADING, with a field out of {string.Join(", ", Choices.Of<ListField>())}.");
        }

        return columns;
    }
}
