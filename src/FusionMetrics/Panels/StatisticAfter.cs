using System.Buffers;
using FusionMetrics.Numerics;

namespace FusionMetrics;

/// <summary>A statistic of numbers made of the values, one of each, as a statistic of the values themselves: they are made a part at a time.</summary>
/// <typeparam name="T">The statistic.</typeparam>
/// <typeparam name="TMap">How a number is made of a value.</typeparam>
internal sealed class StatisticAfter<T, TMap>(TMap map, IColumnStatistic<T> statistic) : IColumnStatistic<T> where TMap : struct, ILaneMap
{
    public T Collect(ReadOnlySpan<double> values)
    {
        var buffer = ArrayPool<double>.Shared.Rent(values.Length);
        var made = buffer.AsSpan(0, values.Length);
        Lanes.Map(values, made, map);
        var result = statistic.Collect(made);
        ArrayPool<double>.Shared.Return(buffer);
        return result;
    }

    public T Merge(T left, T right) => statistic.Merge(left, right);
}
