using System.Security.Cryptography;
using PolicyArchive.Extraction;

namespace PolicyArchive.Ingestion.Corpus;

/// <summary>
/// Takes the fingerprint of a file once it lies still. A file written to in the last moment may be half there, and could change once more without its
/// write time showing it (the clock of a disk ticks in up to 2 seconds), so it is left alone until that moment has passed.
/// </summary>
internal sealed class SettledFileOpener(TimeSpan settle, TimeProvider time)
{
    private const int Looks = 3;
    private const int BufferSize = 1 << 17;

    public bool IsSettled(FoundFile file) => (time.GetUtcNow() - file.WrittenAt).Duration() >= settle;

    public async Task<Fingerprint> TakeAsync(FoundFile file, CancellationToken stop)
    {
        for (var look = 0; look < Looks; look++)
        {
            await WaitUntilSettledAsync(file, stop).ConfigureAwait(false);
            if (file.LookAgain() is not { } now)
                return Failed(file, UnreadableReason.NotFound, "The file was gone before it could be read.");
            if (now.LooksLike(file))
                return Hash(file);
            file = now;
        }
        return Failed(file, UnreadableReason.Changed, "The file kept changing; it is read once it lies still.");
    }

    private Task WaitUntilSettledAsync(FoundFile file, CancellationToken stop)
    {
        var age = (time.GetUtcNow() - file.WrittenAt).Duration();
        return age >= settle ? Task.CompletedTask : Task.Delay(settle - age, time, stop);
    }

    private static Fingerprint Hash(FoundFile file)
    {
        if (file.Size == 0)
            return Failed(file, UnreadableReason.NotAPdf, "The file is empty.");
        try
        {
            using var stream = new FileStream(file.FullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, BufferSize, FileOptions.SequentialScan);
            return new Fingerprint.Taken(file, Convert.ToHexStringLower(SHA256.HashData(stream)));
        }
        catch (UnauthorizedAccessException)
        {
            return Failed(file, UnreadableReason.AccessDenied, "The system does not let the file be read.");
        }
        catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException)
        {
            return Failed(file, UnreadableReason.NotFound, "The file was gone before it could be read.");
        }
        catch (IOException refused)
        {
            return Failed(file, UnreadableReason.AccessDenied, refused.Message);
        }
    }

    private static Fingerprint.Failed Failed(FoundFile file, UnreadableReason reason, string detail) => new(file, reason, detail);
}

/// <summary>The SHA-256 of a file's bytes, with the size and time it had then; or why there is none.</summary>
internal abstract record Fingerprint(FoundFile File)
{
    public sealed record Taken(FoundFile File, string Sha256) : Fingerprint(File);

    public sealed record Failed(FoundFile File, UnreadableReason Reason, string Detail) : Fingerprint(File);
}
