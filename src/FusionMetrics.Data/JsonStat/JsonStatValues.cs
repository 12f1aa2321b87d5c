using System.Globalization;
using System.Text.Json;
using FusionMetrics.Data.Cubes;
using FusionMetrics.Data.Json;

namespace FusionMetrics.Data.JsonStat;

/// <summary>
/// The values of a dataset that are there, listed in the order of the keys, the last dimension fastest, or each with its position. One that is null, or has a status that is to be
/// omitted, is not there.
/// </summary>
internal sealed class JsonStatValues
{
    private readonly JsonPart values;
    private readonly CubeLayout cube;
    private readonly int[] sizes;
    private readonly long count;
    private readonly HashSet<string> omitted;
    private readonly string?[]? statuses;
    private readonly Dictionary<long, string>? statusAt;
    private readonly string? statusOfAll;

    public JsonStatValues(JsonPart dataset, CubeLayout cube, IReadOnlyList<string> omit)
    {
        this.cube = cube;
        values = dataset.Get("value");
        sizes = [.. cube.Dimensions.Select(d => d.Codes.Count)];
        count = Product(dataset);
        if (values.IsList && values.Element.GetArrayLength() != count) throw JsonStatDimensions.Wrong(dataset, $"The sizes {string.Join(" x ", sizes)} make {count} values, but {values.Element.GetArrayLength()} are listed");
        if (!values.IsList && !values.IsMap) throw values.Fails("'value' must be a list or a map");
        omitted = [.. omit];
        if (omitted.Count == 0 || dataset.Find("status") is not { } status) return;
        if (status.IsMap) statusAt = status.Entries.ToDictionary(entry => Position(entry.Key, status), entry => entry.Value.Text);
        else if (!status.IsList) statusOfAll = status.Text;
        else
        {
            statuses = [.. status.Element.EnumerateArray().Select(item => item.ValueKind == JsonValueKind.Null ? null : (status with { Element = item }).Text)];
            if (statuses is [var one]) (statuses, statusOfAll) = (null, one);
            else if (statuses.Length != count) throw JsonStatDimensions.Wrong(dataset, $"There are {count} values, but {statuses.Length} are listed under 'status'");
        }
    }

    /// <summary>The values, one at a time.</summary>
    public IEnumerable<CubeCell> Cells()
    {
        var key = new int[sizes.Length];
        foreach (var (at, value) in Listed())
        {
            if (value.ValueKind == JsonValueKind.Null || (omitted.Count > 0 && StatusAt(at) is { } status && omitted.Contains(status))) continue;
            var rest = at;
            for (var i = sizes.Length - 1; i >= 0; i--) (rest, key[i]) = (rest / sizes[i], (int)(rest % sizes[i]));
            yield return new(cube, key, JsonFile.Cell(values with { Element = value }));
        }
    }

    private IEnumerable<(long At, JsonElement Value)> Listed()
    {
        if (values.IsList)
        {
            long at = 0;
            foreach (var value in values.Element.EnumerateArray()) yield return (at++, value);
        }
        else
            foreach (var entry in values.Element.EnumerateObject()) yield return (Position(values.NameOf(entry), values), entry.Value);
    }

    private string? StatusAt(long at) => statusOfAll ?? statuses?[at] ?? statusAt?.GetValueOrDefault(at);

    private long Position(string key, JsonPart of)
        => long.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < count && (key.Length == 1 || key[0] != '0')
            ? at
            : throw JsonStatDimensions.Wrong(of, $"{Tables.CellText.Quote(key)} under {of.Named} is not the position of a value: those are the numbers from 0 to {count - 1}");

    private long Product(JsonPart dataset)
    {
        try
        {
            return sizes.Aggregate(1L, (product, size) => checked(product * size));
        }
        catch (OverflowException)
        {
            throw JsonStatDimensions.Wrong(dataset, $"The sizes {string.Join(" x ", sizes)} are too large to be those of values");
        }
    }
}
