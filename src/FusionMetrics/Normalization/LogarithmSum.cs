using FusionMetrics.Numerics;

namespace FusionMetrics.Normalization;

/// <summary>The sum of the logarithms of positive numbers, to about 19 digits: the logarithm of their product, which itself would overflow.</summary>
internal sealed class LogarithmSum : IColumnStatistic<DoubleDouble>
{
    public DoubleDouble Collect(ReadOnlySpan<double> values)
    {
        var sum = DoubleDouble.Zero;
        Span<double> lanes = stackalloc double[Lanes.Count];
        for (var i = 0; i < values.Length; i += Lanes.Count)
        {
            var part = values[i..Math.Min(i + Lanes.Count, values.Length)];
            lanes.Fill(1);
            part.CopyTo(lanes);
            var logarithms = LogarithmPair.Of(Lanes.Load(lanes, 0), out var rest);
            for (var lane = 0; lane < part.Length; lane++) sum += new DoubleDouble(logarithms[lane], rest[lane]);
        }
        return sum;
    }

    public DoubleDouble Merge(DoubleDouble left, DoubleDouble right) => left + right;
}
