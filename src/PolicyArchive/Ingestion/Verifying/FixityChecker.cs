using System.Security.Cryptography;
using PolicyArchive.Catalogue;
using PolicyArchive.Ingestion.Corpus;

namespace PolicyArchive.Ingestion.Verifying;

/// <summary>Compares one file with what is known of it.</summary>
internal sealed class FixityChecker(string corpus)
{
    /// <returns>Null when the bytes are those that were read.</returns>
    public FixityProblem? Check(KnownFile known)
    {
        try
        {
            var path = Path.Combine(corpus, known.Path);
            var sha256 = Hash(path);
            if (sha256 == known.Sha256) return null;
            var isHidden = FoundFile.At(known.Path, new FileInfo(path)) is { } found && found.Size == known.Size && found.WrittenAt == known.WrittenAt;
            return new FixityProblem(known.Path, isHidden ? Fixity.Altered : Fixity.Changed);
        }
        catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException)
        {
            return new FixityProblem(known.Path, Fixity.Missing);
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            return new FixityProblem(known.Path, Fixity.Closed);
        }
    }

    private static string Hash(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1 << 17, FileOptions.SequentialScan);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }
}
