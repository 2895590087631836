using PolicyArchive.App.Commands;
using PolicyArchive.Extraction.Workers;

if (args is [WorkerCommand.Verb]) return ExtractionWorker.Run();

return await CommandLine.RunAsync(args);
