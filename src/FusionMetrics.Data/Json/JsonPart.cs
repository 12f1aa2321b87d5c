using System.Text.Json;

namespace FusionMetrics.Data.Json;

/// <summary>A part of a document with its place, and what must be there. A null counts as nothing.</summary>
/// <param name="Element">The part.</param>
/// <param name="File">The file.</param>
/// <param name="Path">The place in it: <c>dimension.geo.category</c>; empty for the whole.</param>
internal readonly record struct JsonPart(JsonElement Element, string File, string Path)
{
    /// <summary>Whether it is a map.</summary>
    public bool IsMap => Element.ValueKind == JsonValueKind.Object;

    /// <summary>Whether it is a list.</summary>
    public bool IsList => Element.ValueKind == JsonValueKind.Array;

    /// <summary>What the part says where it is text, or a number as it is written.</summary>
    /// <exception cref="FusionMetricsException">It is neither.</exception>
    public string Text
    {
        get
        {
            try
            {
                return Element.ValueKind switch
                {
                    JsonValueKind.String => Element.GetString()!,
                    JsonValueKind.Number => Element.GetRawText(),
                    _ => throw Wrong("text"),
                };
            }
            catch (InvalidOperationException)
            {
                // Half a character.
                throw Wrong("text in Unicode");
            }
        }
    }

    /// <summary>The part under a key; null where there is none.</summary>
    public JsonPart? Find(string key) => IsMap && Element.TryGetProperty(key, out var found) && found.ValueKind != JsonValueKind.Null ? new(found, File, Under(key)) : null;

    /// <summary>The part under a key.</summary>
    /// <exception cref="FusionMetricsException">There is none.</exception>
    public JsonPart Get(string key) => Find(key) ?? throw Fails($"{Named} has no '{key}'");

    /// <summary>The items of a list; none where the part is missing.</summary>
    /// <exception cref="FusionMetricsException">It is no list.</exception>
    public IEnumerable<JsonPart> Items
    {
        get
        {
            if (!IsList) throw Wrong("a list");
            var part = this;
            return Element.EnumerateArray().Select((item, i) => new JsonPart(item, part.File, $"{part.Path}[{i}]"));
        }
    }

    /// <summary>The entries of a map.</summary>
    /// <exception cref="FusionMetricsException">It is no map, or a key is no text.</exception>
    public IEnumerable<KeyValuePair<string, JsonPart>> Entries
    {
        get
        {
            if (!IsMap) throw Wrong("a map");
            var part = this;
            return Element.EnumerateObject().Select(entry => KeyValuePair.Create(part.NameOf(entry), part with { Element = entry.Value, Path = part.Under(part.NameOf(entry)) }));
        }
    }

    /// <summary>A key of this map.</summary>
    /// <exception cref="FusionMetricsException">It is no text.</exception>
    public string NameOf(JsonProperty entry)
    {
        try
        {
            return entry.Name;
        }
        catch (InvalidOperationException)
        {
            throw Wrong("a map with keys in Unicode");
        }
    }

    /// <summary>A whole number that counts something.</summary>
    /// <exception cref="FusionMetricsException">It is none.</exception>
    public int Count => Element.ValueKind == JsonValueKind.Number && Element.TryGetInt32(out var count) && count >= 0 ? count : throw Wrong("a whole number of 0 or more");

    /// <summary>The error that something about the part is wrong.</summary>
    public FusionMetricsException Fails(string what) => new(JsonRules.NotAsTheFormatSays.Says($"{what}. Is this the whole file, and in the format that was named?", DiagnosticLocation.In(File)));

    /// <summary>The part, as a message names it.</summary>
    public string Named => Path.Length == 0 ? "The document" : $"'{Path}'";

    private FusionMetricsException Wrong(string what) => Fails($"{Named} must be {what}, but is {Kind}");

    private string Kind => Element.ValueKind switch
    {
        JsonValueKind.Object => "a map",
        JsonValueKind.Array => "a list",
        _ => Tables.CellText.Quote(Element.GetRawText()),
    };

    // A name is long only where somebody means ill.
    private string Under(string key) => Path.Length == 0 ? Cut(key) : $"{Path}.{Cut(key)}";

    private static string Cut(string key) => key.Length <= 80 ? key : key[..80] + "...";
}
