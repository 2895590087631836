using System.Security.Cryptography;

namespace PolicyArchive.App.Web;

/// <summary>A file that the program carries inside itself.</summary>
/// <param name="Version">Made of its content: another content has another address.</param>
internal sealed record Asset(string Name, string ContentType, byte[] Content, string Version)
{
    public string Address => $"/{Name}?v={Version}";

    public static Asset Read(string name, string contentType)
    {
        using var resource = typeof(Asset).Assembly.GetManifestResourceStream(name)!;
        using var content = new MemoryStream();
        resource.CopyTo(content);
        var version = Convert.ToHexStringLower(SHA256.HashData(content.ToArray()))[..12];
        return new Asset(name, contentType, content.ToArray(), version);
    }
}
