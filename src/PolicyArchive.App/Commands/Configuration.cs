namespace PolicyArchive.App.Commands;

/// <summary>Settings beside the options: <c>appsettings.json</c> next to the program or in the working folder, then <c>POLICYARCHIVE_…</c>.</summary>
internal static class Configuration
{
    public static IConfiguration Read() => new ConfigurationBuilder()
        .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), optional: true)
        .AddJsonFile(Path.GetFullPath("appsettings.json"), optional: true)
        .AddEnvironmentVariables("POLICYARCHIVE_")
        .Build();
}
