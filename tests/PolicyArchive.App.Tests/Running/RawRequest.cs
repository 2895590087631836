using System.Net;
using System.Net.Sockets;
using System.Text;

namespace PolicyArchive.App.Tests.Running;

/// <summary>Sends bytes as they are, because an HTTP client mends what a hostile one would not.</summary>
internal static class RawRequest
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <param name="request">Written in Latin-1: each character is one byte.</param>
    public static async Task<RawAnswer> SendAsync(int port, string request)
    {
        using var client = new TcpClient();
        using var patience = new CancellationTokenSource(Patience);
        await client.ConnectAsync(IPAddress.Loopback, port, patience.Token);
        await using var stream = client.GetStream();
        using var received = new MemoryStream();
        try
        {
            await stream.WriteAsync(Encoding.Latin1.GetBytes(request), patience.Token);
            await stream.CopyToAsync(received, patience.Token);
        }
        catch (IOException)
        {
            // The server may hang up on a request it will not read to its end; what it said before that counts.
        }

        return RawAnswer.Of(Encoding.UTF8.GetString(received.ToArray()));
    }
}

/// <param name="Status">0 when nothing readable came back.</param>
internal sealed record RawAnswer(int Status, string Text)
{
    /// <summary>A browser would read it as a page or a feed.</summary>
    public bool IsMarkup => Text.Contains("Content-Type: text/html", StringComparison.Ordinal) || Text.Contains("Content-Type: application/atom+xml", StringComparison.Ordinal);

    public static RawAnswer Of(string text)
    {
        var hasStatus = text.StartsWith("HTTP/1.1 ", StringComparison.Ordinal) && int.TryParse(text.AsSpan(9, 3), out _);
        return new RawAnswer(hasStatus ? int.Parse(text.AsSpan(9, 3), System.Globalization.CultureInfo.InvariantCulture) : 0, text);
    }
}
