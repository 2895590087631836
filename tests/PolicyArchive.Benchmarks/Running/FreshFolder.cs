namespace PolicyArchive.Benchmarks.Running;

/// <summary>A fresh folder that is gone afterwards.</summary>
internal sealed class FreshFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("policyarchive-benchmark-").FullName;

    public string this[string relative] => System.IO.Path.Combine(Path, relative);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
