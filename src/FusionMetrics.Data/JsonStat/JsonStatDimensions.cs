using FusionMetrics.Data.Cubes;
using FusionMetrics.Data.Json;

namespace FusionMetrics.Data.JsonStat;

/// <summary>The dimensions of a dataset: their ids, roles and categories, and how many of these there are.</summary>
internal static class JsonStatDimensions
{
    /// <summary>The dimensions, in the order in which values are listed.</summary>
    /// <exception cref="FusionMetricsException">They are not what the format says.</exception>
    public static IReadOnlyList<CubeDimension> Read(JsonPart dataset)
    {
        var parts = dataset.Get("dimension");
        // Before version 2.0 they stood among the dimensions.
        JsonPart Listed(string key) => dataset.Find(key) ?? parts.Get(key);
        string[] ids = [.. Listed("id").Items.Select(id => id.Text)];
        int[] sizes = [.. Listed("size").Items.Select(size => size.Count)];
        if (ids.Length != sizes.Length) throw Wrong(dataset, $"There are {ids.Length} ids of dimensions, but {sizes.Length} sizes");
        if (ids.Distinct(StringComparer.Ordinal).Count() < ids.Length) throw dataset.Fails("An id of a dimension is given twice");
        var roles = (dataset.Find("role") ?? parts.Find("role")) is { } given ? given.Entries.SelectMany(role => role.Value.Items.Select(id => (Id: id.Text, Role: role.Key))).ToLookup(r => r.Id, r => r.Role) : null;
        return [.. ids.Select((id, i) => Dimension(parts.Get(id), id, [.. roles?[id] ?? []], sizes[i]))];
    }

    /// <summary>The error that sizes do not fit.</summary>
    public static FusionMetricsException Wrong(JsonPart at, string what)
        => new(JsonStatRules.WrongSize.Says($"{what}. The product of the sizes is the number of values: have the file written anew.", DiagnosticLocation.In(at.File)));

    private static CubeDimension Dimension(JsonPart part, string id, string[] roles, int size)
    {
        var category = part.Get("category");
        var labels = category.Find("label")?.Entries.ToDictionary(entry => entry.Key, entry => entry.Value.Text, StringComparer.Ordinal) ?? [];
        string[] codes = category.Find("index") switch
        {
            { IsList: true } list => [.. list.Items.Select(code => code.Text)],
            { } map => Ordered(map),
            // Of one category the order need not be said.
            null when labels.Count == 1 => [.. labels.Keys],
            null => throw category.Fails($"{category.Named} has no 'index'"),
        };
        if (codes.Length != size) throw Wrong(part, $"Dimension '{id}' has {codes.Length} categories, but its size is {size}");
        if (codes.Distinct(StringComparer.Ordinal).Count() < codes.Length) throw category.Fails($"A category of dimension '{id}' is given twice");
        return new(id, roles, codes, [.. codes.Select(code => labels.GetValueOrDefault(code))]);
    }

    // From the positions of codes to the codes in their order.
    private static string[] Ordered(JsonPart index)
    {
        KeyValuePair<string, JsonPart>[] entries = [.. index.Entries];
        var codes = new string[entries.Length];
        foreach (var (code, at) in entries)
        {
            if (at.Count >= codes.Length || codes[at.Count] is not null) throw index.Fails($"The positions in {index.Named} are not the numbers from 0 to {codes.Length - 1}");
            codes[at.Count] = code;
        }
        return codes;
    }
}
