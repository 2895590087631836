using System.Text.Json;
using System.Text.Json.Serialization;
using PolicyArchive.Documents;

namespace PolicyArchive.Catalogue;

/// <summary>An id in JSON is its 16 digits.</summary>
internal sealed class DocumentIdConverter : JsonConverter<DocumentId>
{
    public override DocumentId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        DocumentId.TryParse(reader.GetString(), out var id) ? id : throw new JsonException("not a document id");

    public override void Write(Utf8JsonWriter writer, DocumentId value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
}
