using System.Security.Cryptography;
using PolicyArchive.Documents;

namespace PolicyArchive.Registers;

/// <summary>A file of a register, in memory.</summary>
/// <param name="Name">Without folders.</param>
public sealed record RegisterFile(string Name, DocumentId Id, string Text)
{
    /// <param name="text">The content, decoded.</param>
    public static RegisterFile Of(string name, ReadOnlySpan<byte> content, string text) =>
        new(name, DocumentId.FromSha256(Convert.ToHexStringLower(SHA256.HashData(content))), text);

    /// <summary>It begins as XML does; else it is a list in CSV.</summary>
    public bool IsXml => Text.AsSpan().TrimStart("\uFEFF \t\r\n").StartsWith("<");
}
