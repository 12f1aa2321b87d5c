using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace FusionMetrics.Data.Results;

/// <summary>How JSON files are read and written: indented, line feeds, Chinese as it is; a format line that is checked on reading.</summary>
internal static class JsonFiles
{
    private const int MostBytes = 64 << 20;

    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(JsonObject node, Stream stream)
    {
        using var writer = new Utf8JsonWriter(stream, Options);
        node.WriteTo(writer);
        writer.Flush();
        stream.WriteByte((byte)'\n');
    }

    public static string Text(JsonObject node)
    {
        using var stream = new MemoryStream();
        Write(node, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    public static byte[] Read(string path)
    {
        try
        {
            var info = new FileInfo(path);
            if (info.Exists && info.Length > MostBytes) throw Damaged(path, $"it is {info.Length} bytes long; at most {MostBytes} are read");
            return File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Damaged(path, e is FileNotFoundException or DirectoryNotFoundException ? "there is no such file" : e.Message);
        }
    }

    public static JsonDocument Parse(byte[] json, string file, string format)
    {
        try
        {
            var document = JsonDocument.Parse(json);
            if (document.RootElement.ValueKind == JsonValueKind.Object
                && document.RootElement.TryGetProperty("format", out var found) && found.ValueKind == JsonValueKind.String
                && found.GetString() == format) return document;
            document.Dispose();
            throw Damaged(file, $"it does not say \"format\": \"{format}\"");
        }
        catch (JsonException e)
        {
            throw Damaged(file, $"it is not JSON ({e.Message})");
        }
    }

    public static FusionMetricsException Damaged(string file, string why)
        => new(OutputRules.Unreadable.Says($"'{file}' cannot be read: {why}.", DiagnosticLocation.In(file)));
}
