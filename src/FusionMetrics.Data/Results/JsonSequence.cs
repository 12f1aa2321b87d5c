using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace FusionMetrics.Data.Results;

/// <summary>An array of JSON whose elements are made one at a time as they are written: of a hundred thousand series the nodes alone would take gigabytes.</summary>
internal sealed class JsonSequence : JsonConverter<IEnumerable<JsonObject>>
{
    private const int MostPending = 1 << 16;

    private static readonly JsonTypeInfo<IEnumerable<JsonObject>> Info = JsonMetadataServices.CreateValueInfo<IEnumerable<JsonObject>>(new() { TypeInfoResolver = JsonTypeInfoResolver.Combine() }, new JsonSequence());

    private JsonSequence()
    {
    }

    /// <summary>The array.</summary>
    /// <param name="elements">Its elements, which are made anew each time it is written.</param>
    public static JsonNode Of(IEnumerable<JsonObject> elements) => JsonValue.Create(elements, Info)!;

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, IEnumerable<JsonObject> value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var element in value)
        {
            element.WriteTo(writer);
            if (writer.BytesPending > MostPending) writer.Flush();
        }
        writer.WriteEndArray();
    }

    /// <inheritdoc/>
    public override IEnumerable<JsonObject> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException("It is only written.");
}
