using PolicyArchive.App.Commands;

return await CommandLine.RunAsync(args);
