using System.Security.Cryptography;
using System.Text;

namespace PolicyArchive.Documents;

/// <summary>Ids that are the same whenever their parts are: 12 hexadecimal digits.</summary>
public static class StableId
{
    private const int Length = 12;
    private const char Between = '\u001f';

    public static string Of(params ReadOnlySpan<string> parts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(Between, parts!))))[..Length];
}
