using System.Runtime.Intrinsics;
using FusionMetrics.Numerics;

namespace FusionMetrics.Normalization;

/// <summary>
/// The distance of a value from a target or from the nearer end of an interval, 0 within it: turns an indicator that is best somewhere in the
/// middle (适度指标、区间型指标) into a cost, which every normaliser can take.
/// </summary>
/// <param name="ideal">The target or interval.</param>
internal sealed class IdealDistance(Bounds ideal) : ColumnMap(Direction.Cost)
{
    /// <summary>The distances that values between two bounds can have: from 0 to that of the farther bound.</summary>
    public Bounds Between(Bounds bounds)
    {
        Span<double> ends = [bounds.Minimum, bounds.Maximum];
        Apply(ends, ends);
        return new(0, Math.Max(ends[0], ends[1]));
    }

    /// <summary>The distance of one value.</summary>
    public double Of(double value) => Math.Max(Math.Max(ideal.Minimum - value, value - ideal.Maximum), 0);

    /// <inheritdoc/>
    public override void Apply(ReadOnlySpan<double> values, Span<double> normalized)
        => Lanes.Map(values, normalized, new Distance(ideal.Minimum, ideal.Maximum));

    private readonly struct Distance(double low, double high) : ILaneMap
    {
        private readonly Vector512<double> low = Vector512.Create(low);
        private readonly Vector512<double> high = Vector512.Create(high);

        // Adding zero turns -0 into +0. Missing values stay NaN.
        public Vector512<double> Of(Vector512<double> x)
            => Vector512.Max(Vector512.Max(low - x, x - high), Vector512<double>.Zero) + Vector512<double>.Zero;
    }
}
