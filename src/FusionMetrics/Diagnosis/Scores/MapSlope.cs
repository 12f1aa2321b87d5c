using System.Buffers;
using FusionMetrics.Normalization;
using FusionMetrics.Numerics;

namespace FusionMetrics.Diagnosis;

/// <summary>The derivative of the map of an indicator: in closed form where the map has one, else by differences within its frame.</summary>
internal sealed class MapSlope(IndicatorFrame frame)
{
    /// <summary>Whether it is in closed form.</summary>
    public bool IsAnalytic { get; } = HasClosedForm(frame.FromRaw);

    /// <summary>dz/dx of each value; NaN for a missing one.</summary>
    public void Differentiate(ReadOnlySpan<double> values, Span<double> slopes) => Differentiate(frame.FromRaw, values, slopes);

    private static bool HasClosedForm(ColumnMap map)
        => map is MapAfter chain ? HasClosedForm(chain.First) && HasClosedForm(chain.Second) : map is IDifferentiableMap;

    private void Differentiate(ColumnMap map, ReadOnlySpan<double> values, Span<double> slopes)
    {
        if (map is IDifferentiableMap smooth) smooth.Differentiate(values, slopes);
        else if (map is MapAfter chain && HasClosedForm(chain)) Differentiate(chain, values, slopes);
        else
            for (var i = 0; i < values.Length; i++) slopes[i] = ByDifferences(map, values[i]);
    }

    private void Differentiate(MapAfter chain, ReadOnlySpan<double> values, Span<double> slopes)
    {
        var rented = ArrayPool<double>.Shared.Rent(2 * values.Length);
        var between = rented.AsSpan(0, values.Length);
        var outer = rented.AsSpan(values.Length, values.Length);
        chain.First.Apply(values, between);
        Differentiate(chain.First, values, slopes);
        Differentiate(chain.Second, between, outer);
        Lanes.Update(outer, slopes[..values.Length], default(Product));
        ArrayPool<double>.Shared.Return(rented);
    }

    // From within the frame no step leaves it: beyond, the map may be flat.
    private double ByDifferences(ColumnMap map, double value)
    {
        var range = frame.Maximum - frame.Minimum;
        var step = Differences.Step * range + Math.ScaleB(Math.Abs(value), -40);
        var inside = value >= frame.Minimum && value <= frame.Maximum;
        var low = inside ? Math.Max(value - step, frame.Minimum) : value - step;
        var high = inside ? Math.Min(value + step, frame.Maximum) : value + step;
        if (low == high) return 0;
        Span<double> ends = [low, high];
        map.Apply(ends, ends);
        return (ends[1] - ends[0]) / (high - low);
    }
}
