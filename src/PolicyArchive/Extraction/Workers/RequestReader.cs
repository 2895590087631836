using System.Security.Cryptography;

namespace PolicyArchive.Extraction.Workers;

/// <summary>Reads what a request asks for, inside the worker.</summary>
internal static class RequestReader
{
    public static ReadOnlySpan<byte> Answer(WorkerRequest request)
    {
        try
        {
            var answer = ReadResultCodec.Encode(Read(request));
            return answer.Length <= Frame.MaxLength ? answer : TooMuch("Its text and attachments are more than 256 MB.");
        }
        catch (OutOfMemoryException)
        {
            return TooMuch("Reading it took more memory than one document may use.");
        }
    }

    private static ReadOnlySpan<byte> TooMuch(string detail) =>
        ReadResultCodec.Encode(new ReadResult.Unreadable(UnreadableReason.OutOfMemory, detail));

    private static ReadResult Read(WorkerRequest request)
    {
        try
        {
            var content = ContentOf(request);
            var isAsHashed = string.Equals(Convert.ToHexStringLower(SHA256.HashData(content)), request.Sha256, StringComparison.OrdinalIgnoreCase);
            return isAsHashed
                ? PdfReader.Read(content, request.Sha256)
                : new ReadResult.Unreadable(UnreadableReason.Changed, "The file changed while it was being read.");
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return new ReadResult.Unreadable(UnreadableReason.NotFound, missing.Message);
        }
        catch (Exception denied) when (denied is IOException or UnauthorizedAccessException)
        {
            return new ReadResult.Unreadable(UnreadableReason.AccessDenied, denied.Message);
        }
    }

    private static byte[] ContentOf(WorkerRequest request) => request switch
    {
        WorkerRequest.OfFile file => File.ReadAllBytes(file.Path),
        WorkerRequest.OfContent content => content.Content,
        _ => throw new ArgumentOutOfRangeException(nameof(request), request.GetType().Name, "A request without content."),
    };
}
