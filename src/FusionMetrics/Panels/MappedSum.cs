using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using FusionMetrics.Numerics;

namespace FusionMetrics;

/// <summary>The sum of a number that is made of each value of a column, to about 32 digits.</summary>
/// <param name="map">Makes the number.</param>
internal sealed class MappedSum<TMap>(TMap map) : IColumnStatistic<DoubleDouble> where TMap : struct, ILaneMap
{
    public DoubleDouble Collect(ReadOnlySpan<double> values)
    {
        var whole = values.Length - values.Length % Lanes.Count;
        var total = Whole(values[..whole]);
        foreach (var value in values[whole..]) total += map.Of(Vector512.Create(value)).ToScalar();
        return total;
    }

    public DoubleDouble Merge(DoubleDouble left, DoubleDouble right) => left + right;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private DoubleDouble Whole(ReadOnlySpan<double> values)
    {
        var (own, sum) = (map, new LaneSum());
        for (var i = 0; i < values.Length; i += Lanes.Count) sum.Add(own.Of(Lanes.Load(values, i)));
        return sum.Total();
    }
}
