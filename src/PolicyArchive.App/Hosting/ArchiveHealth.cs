using Microsoft.Extensions.Diagnostics.HealthChecks;
using PolicyArchive.Queries;

namespace PolicyArchive.App.Hosting;

/// <summary>Ready when the index can answer; while the first pass is still reading, it is not.</summary>
internal sealed class ArchiveHealth(Archive archive) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(archive.Index.NeedsRebuild
            ? HealthCheckResult.Unhealthy("There is no index yet.")
            : HealthCheckResult.Healthy());
}
