using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace FusionMetrics.Reporting.Island;

/// <summary>How figures and texts stand in the island: doubles that read back as they were, nothing for what is missing, no character that HTML reads.</summary>
internal static class JsonValues
{
    /// <summary>Scripts of all languages as they are; &lt;, &gt;, &amp; and the line separators escaped, so that no text can end the island.</summary>
    public static JsonWriterOptions Options { get; } = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static void Number(this Utf8JsonWriter json, double value)
    {
        if (!double.IsFinite(value))
        {
            json.WriteNullValue();
            return;
        }
        var text = value.ToString("R", CultureInfo.InvariantCulture);
        // The shortest text that .NET 10 makes of two doubles reads back as the number next to them.
        json.WriteRawValue(double.Parse(text, CultureInfo.InvariantCulture) == value ? text : value.ToString("G17", CultureInfo.InvariantCulture));
    }

    public static void Number(this Utf8JsonWriter json, string name, double value)
    {
        json.WritePropertyName(name);
        json.Number(value);
    }

    public static void Whole(this Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } number) json.WriteNumber(name, number);
        else json.WriteNull(name);
    }

    public static void Numbers(this Utf8JsonWriter json, string name, IEnumerable<double> values) => json.List(name, values, json.Number);

    public static void Texts(this Utf8JsonWriter json, string name, IEnumerable<string> values) => json.List(name, values, json.WriteStringValue);

    public static void List<T>(this Utf8JsonWriter json, string name, IEnumerable<T> values, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var value in values) write(value);
        json.WriteEndArray();
    }

    public static void Object(this Utf8JsonWriter json, Action write)
    {
        json.WriteStartObject();
        write();
        json.WriteEndObject();
    }

    public static void Object(this Utf8JsonWriter json, string name, Action write)
    {
        json.WritePropertyName(name);
        json.Object(write);
    }
}
