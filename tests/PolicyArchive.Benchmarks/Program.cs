using System.CommandLine;
using PolicyArchive.Benchmarks.Crash;
using PolicyArchive.Benchmarks.Fidelity;
using PolicyArchive.Benchmarks.Growth;
using PolicyArchive.Benchmarks.Hostile;
using PolicyArchive.Benchmarks.Http;
using PolicyArchive.Benchmarks.Import;
using PolicyArchive.Benchmarks.Speed;
using PolicyArchive.Benchmarks.Search;

return new RootCommand("Measurements of PolicyArchive that anyone can repeat, on any folder of PDFs.")
{
    FidelityCommand.Create(),
    HostileCommand.Create(),
    SpeedCommand.Create(),
    CrashCommand.Create(),
    GrowthCommand.Create(),
    ImportCommand.Create(),
    QualityCommand.Create(),
    QuerySpeedCommand.Create(),
    StemsCommand.Create(),
    HttpCommand.Create(),
    LoadCommand.Create(),
}.Parse(args).Invoke();
