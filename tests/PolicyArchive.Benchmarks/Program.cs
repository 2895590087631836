using System.CommandLine;
using PolicyArchive.Benchmarks.Fidelity;

return new RootCommand("Measurements of PolicyArchive that anyone can repeat, on any folder of PDFs.")
{
    FidelityCommand.Create(),
}.Parse(args).Invoke();
