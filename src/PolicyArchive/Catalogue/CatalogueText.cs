using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using PolicyArchive.Documents;

namespace PolicyArchive.Catalogue;

/// <summary>How dates, times and records are written in the columns of the catalogue.</summary>
internal static class CatalogueText
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower), new DocumentIdConverter() },
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string ToJson(object value) => JsonSerializer.Serialize(value, value.GetType(), Json);

    public static JsonElement ToElement(object value) => JsonSerializer.SerializeToElement(value, value.GetType(), Json);

    public static T FromJson<T>(string json) => JsonSerializer.Deserialize<T>(json, Json)!;

    public static object FromJson(string json, Type type) => JsonSerializer.Deserialize(json, type, Json)!;

    public static string Of(DocumentKind kind) => JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString());

    public static string? Of(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Exact to 100 ns, so that a file's write time compares equal after a round trip.</summary>
    public static string Of(DateTimeOffset time) => time.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);

    public static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static DateTimeOffset Time(string text) =>
        DateTimeOffset.ParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);
}
