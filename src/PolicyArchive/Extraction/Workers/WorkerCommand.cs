using System.Collections.Immutable;
using System.Reflection;

namespace PolicyArchive.Extraction.Workers;

/// <summary>How a worker process is started: a program that speaks as <see cref="ExtractionWorker"/> does on its standard input and output.</summary>
public sealed record WorkerCommand(string FileName, ImmutableArray<string> Arguments)
{
    /// <summary>The hidden command by which the program becomes a worker.</summary>
    public const string Verb = "extract-worker";

    /// <summary>This same program, whether it runs by its own executable or as <c>dotnet program.dll</c>.</summary>
    public static WorkerCommand ThisProgram()
    {
        var executable = Environment.ProcessPath ?? throw new InvalidOperationException("The path of this program is not known.");
        var isDotnet = string.Equals(Path.GetFileNameWithoutExtension(executable), "dotnet", StringComparison.OrdinalIgnoreCase);
        return isDotnet ? ForAssembly(executable, Assembly.GetEntryAssembly()!.Location) : new WorkerCommand(executable, [Verb]);
    }

    /// <summary>A program that is started by the <c>dotnet</c> host.</summary>
    public static WorkerCommand ForAssembly(string dotnet, string assembly) => new(dotnet, ["exec", assembly, Verb]);

    public override string ToString() => string.Join(' ', [FileName, .. Arguments]);
}
