using System.Globalization;
using FusionMetrics.Data.Cubes;
using FusionMetrics.Data.Json;

namespace FusionMetrics.Data.Sdmx;

/// <summary>The observations of a data set, in series or in a flat list. Keys are the positions of codes, with colons between.</summary>
internal sealed class SdmxJsonDataSet(JsonPart dataSet, SdmxJsonStructure structure, Action<Diagnostic> report)
{
    private readonly CubeLayout cube = structure.Cube!;
    private readonly int[] key = new int[structure.Cube!.Dimensions.Count];

    /// <summary>The observations, one at a time.</summary>
    public IEnumerable<CubeCell> Cells() => dataSet.Find("series") is { } series
        ? series.Entries.SelectMany(one => TryRead(one.Key, structure.OfDataSet, structure.OfDataSet + structure.OfSeries) ? Observations(one.Value, one.Value) : [])
        : Observations(dataSet, null);

    private IEnumerable<CubeCell> Observations(JsonPart of, JsonPart? series)
    {
        if (of.Find("observations") is not { } observations) yield break;
        if (!observations.IsMap) throw observations.Fails($"{observations.Named} must be a map");
        var first = structure.OfDataSet + (series is null ? 0 : structure.OfSeries);
        foreach (var entry in observations.Element.EnumerateObject())
        {
            var observation = observations with { Element = entry.Value };
            if (!observation.IsList) throw observation.Fails($"An observation under {observations.Named} must be a list");
            if (TryRead(observations.NameOf(entry), first, key.Length)) yield return new(cube, key, Value(observation, series));
        }
    }

    // The standard writes NaN where a value is missing.
    private TableCell Value(JsonPart observation, JsonPart? series)
    {
        if (structure.Value >= observation.Element.GetArrayLength() || structure.Status?.Omits(observation, series, dataSet) == true) return default;
        var cell = JsonFile.Cell(observation with { Element = observation.Element[structure.Value] });
        return cell.ToString() == "NaN" ? default : cell;
    }

    // The part of the key from one dimension to another; what does not fit the structure is reported.
    private bool TryRead(string text, int from, int to)
    {
        var rest = text.AsSpan();
        var at = from;
        foreach (var range in rest.Split(':'))
        {
            if (at == to || !int.TryParse(rest[range], NumberStyles.None, CultureInfo.InvariantCulture, out key[at]) || key[at] >= cube.Dimensions[at].Codes.Count)
            {
                at = -1;
                break;
            }
            at++;
        }
        if (at == to || (text.Length == 0 && from == to)) return true;
        report(SdmxRules.OutsideStructure.Says(
            $"{Tables.CellText.Quote(text)} is not the key of an observation or series: it must have {to - from} positions with colons between, of {string.Join(", ", cube.Dimensions.Skip(from).Take(to - from).Select(d => $"{d.Id} 0 to {d.Codes.Count - 1}"))}.",
            DiagnosticLocation.In(dataSet.File)));
        return false;
    }
}
