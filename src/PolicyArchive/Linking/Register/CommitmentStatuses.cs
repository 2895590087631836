using System.Text.Json;

namespace PolicyArchive.Linking.Register;

/// <summary>Statuses as answers and events write them: <c>partially-fulfilled</c>.</summary>
public static class CommitmentStatuses
{
    private static readonly Dictionary<string, CommitmentStatus> ByWord =
        Enum.GetValues<CommitmentStatus>().ToDictionary(WordOf, StringComparer.OrdinalIgnoreCase);

    public static string WordOf(CommitmentStatus status) => JsonNamingPolicy.KebabCaseLower.ConvertName(status.ToString());

    /// <summary>Null for a word that is no status.</summary>
    public static CommitmentStatus? Read(string word) => ByWord.TryGetValue(word, out var status) ? status : null;
}
