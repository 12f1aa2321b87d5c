using System.Runtime.InteropServices;

namespace FusionMetrics;

/// <summary>Observations listed one a line (long form), gathered into rows.</summary>
internal sealed class ObservationPivot
{
    private readonly Dictionary<(int Region, Period Period), int> rowOf = [];
    private readonly List<Dictionary<int, (double Value, RowOrigin Origin)>> cells = [];

    public bool TryAdd(int region, Period period, int column, double value, RowOrigin origin, out RowOrigin first)
    {
        ref var row = ref CollectionsMarshal.GetValueRefOrAddDefault(rowOf, (region, period), out var known);
        if (!known)
        {
            row = cells.Count;
            cells.Add([]);
        }
        first = cells[row].TryGetValue(column, out var earlier) ? earlier.Origin : default;
        return cells[row].TryAdd(column, (value, origin));
    }

    public void MoveInto(PanelRows rows)
    {
        foreach (var ((region, period), row) in rowOf)
        {
            int[] columns = [.. cells[row].Keys];
            double[] values = [.. cells[row].Values.Select(cell => cell.Value)];
            rows.Add(region, period, columns, values, cells[row].Values.First().Origin);
        }
    }
}
