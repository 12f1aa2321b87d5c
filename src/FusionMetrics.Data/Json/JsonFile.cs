using System.Globalization;
using System.Text.Json;

namespace FusionMetrics.Data.Json;

/// <summary>
/// Opens files of JSON. Untrusted: size and depth are bounded, a key given twice is an error. The text is held in memory, with twelve bytes for each number, text, list or map in it.
/// </summary>
internal static class JsonFile
{
    // What is indexed below must fit the arrays of the runtime, however it is made up.
    private const int MostBytes = 1 << 28;

    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 64, AllowDuplicateProperties = false };

    /// <summary>The document of a file. The caller closes it.</summary>
    /// <exception cref="FusionMetricsException">The file cannot be read, is too large, or is not JSON.</exception>
    public static JsonDocument Open(string path)
    {
        using var stream = SourceFile.Open(path);
        var place = DiagnosticLocation.In(path);
        try
        {
            if (stream.Length > MostBytes)
                throw new FusionMetricsException(JsonRules.TooLarge.Says($"The file has {stream.Length} bytes; at most {MostBytes} are read, for all of it is held in memory. Ask for fewer dimensions at a time, or for CSV.", place));
            return JsonDocument.Parse(stream, Options);
        }
        catch (JsonException e)
        {
            if (e.LineNumber is { } line && e.BytePositionInLine is { } position) place = DiagnosticLocation.In(path, (int)line + 1, (int)position + 1);
            throw new FusionMetricsException(JsonRules.NotJson.Says($"This is not JSON: {Sentence(e.Message)}. Was the file cut off?", place));
        }
        catch (InvalidOperationException e)
        {
            throw new FusionMetricsException(JsonRules.NotJson.Says($"This is not JSON: {Sentence(e.Message)}.", place));
        }
        catch (Exception e) when (SourceFile.IsTrouble(e))
        {
            throw SourceFile.Explain(path, e);
        }
    }

    /// <summary>A value as the cell of a table.</summary>
    public static TableCell Cell(JsonPart part) => part.Element.ValueKind switch
    {
        JsonValueKind.Null => default,
        JsonValueKind.Number => TableCell.Of(part.Element.TryGetDouble(out var number) ? number : double.Parse(part.Element.GetRawText(), NumberStyles.Float, CultureInfo.InvariantCulture)),
        JsonValueKind.String => TableCell.Of(part.Text),
        _ => TableCell.Of(part.Element.GetRawText()),
    };

    // What the reader says of its own place stands in the location.
    private static string Sentence(string message)
    {
        var end = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return (end < 0 ? message : message[..end]).TrimEnd('.', ' ');
    }
}
