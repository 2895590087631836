using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PolicyArchive.Queries.Answers;

/// <summary>How every answer is written: camelCase, kebab-case words for choices, ISO dates, absent left out, Dutch letters as they are.</summary>
public static class AnswerJson
{
    public static readonly JsonSerializerOptions Compact = Apply(new JsonSerializerOptions());

    public static readonly JsonSerializerOptions Indented = Apply(new JsonSerializerOptions { WriteIndented = true });

    /// <summary>Gives <paramref name="options"/> the house rules; for the HTTP host, which makes its own.</summary>
    public static JsonSerializerOptions Apply(JsonSerializerOptions options)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        options.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false));
        return options;
    }
}
