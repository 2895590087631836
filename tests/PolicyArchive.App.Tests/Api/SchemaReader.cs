using System.Text.Json;

namespace PolicyArchive.App.Tests.Api;

/// <summary>Compares JSON with its schema in the OpenAPI document: names, what must be there, types, and words of fixed lists.</summary>
internal sealed class SchemaReader(JsonElement document)
{
    /// <summary>What does not fit, each with its place; nothing for JSON that is as described.</summary>
    public IEnumerable<string> Faults(JsonElement value, JsonElement schema, string place)
    {
        schema = Resolve(schema);
        if (Alternatives(schema) is { Count: > 0 } alternatives)
            return alternatives.Any(one => !Faults(value, one, place).Any()) ? [] : [$"{place} fits none of its alternatives"];
        if (!IsOfType(value, schema)) return [$"{place} is {value.ValueKind}"];
        return value.ValueKind switch
        {
            JsonValueKind.Object => FaultsOfObject(value, schema, place),
            JsonValueKind.Array => value.EnumerateArray().SelectMany((item, index) => Faults(item, schema.GetProperty("items"), $"{place}[{index}]")),
            JsonValueKind.String => FaultsOfWord(value, schema, place),
            _ => [],
        };
    }

    private IEnumerable<string> FaultsOfObject(JsonElement value, JsonElement schema, string place)
    {
        var required = schema.TryGetProperty("required", out var names) ? names.EnumerateArray().Select(name => name.GetString()!) : [];
        foreach (var name in required.Where(name => !value.TryGetProperty(name, out _))) yield return $"{place}.{name} is missing";

        foreach (var property in value.EnumerateObject())
        {
            if (!schema.GetProperty("properties").TryGetProperty(property.Name, out var described)) yield return $"{place}.{property.Name} is unknown";
            else foreach (var fault in Faults(property.Value, described, $"{place}.{property.Name}")) yield return fault;
        }
    }

    private static IEnumerable<string> FaultsOfWord(JsonElement value, JsonElement schema, string place)
    {
        var isListed = !schema.TryGetProperty("enum", out var words) || words.EnumerateArray().Any(word => word.GetString() == value.GetString());
        if (!isListed) yield return $"{place} is '{value}', which is not on the list";
    }

    private static bool IsOfType(JsonElement value, JsonElement schema)
    {
        if (!schema.TryGetProperty("type", out var type)) return true;
        IEnumerable<string?> types = type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(one => one.GetString()) : [type.GetString()];
        return types.Any(name => name switch
        {
            "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
            "number" => value.ValueKind == JsonValueKind.Number,
            "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
            _ => string.Equals(name, value.ValueKind.ToString(), StringComparison.OrdinalIgnoreCase),
        });
    }

    private static List<JsonElement> Alternatives(JsonElement schema)
    {
        var hasAny = schema.TryGetProperty("anyOf", out var any) || schema.TryGetProperty("oneOf", out any);
        return hasAny ? [.. any.EnumerateArray()] : [];
    }

    private JsonElement Resolve(JsonElement schema)
    {
        if (!schema.TryGetProperty("$ref", out var reference)) return schema;
        var place = document;
        foreach (var step in reference.GetString()!.Split('/').Skip(1)) place = place.GetProperty(step);
        return Resolve(place);
    }
}
