using System.Runtime.Intrinsics;
using FusionMetrics.Numerics;

namespace FusionMetrics.Normalization;

/// <summary>
/// z = ln x / total, or, for a cost, (1 - ln x / total) / (count - 1). Where the total is 0, 1 / count for every value. At 0 and below minus or
/// plus infinity: there the curve ends.
/// </summary>
internal readonly struct LogarithmShare(double total, int count, Direction raw) : ICurve
{
    private readonly Vector512<double> totals = Vector512.Create(total);
    private readonly Vector512<double> others = Vector512.Create(count - 1.0);
    private readonly Vector512<double> equal = Vector512.Create(1.0 / count);
    private readonly Vector512<double> end = Vector512.Create(raw == Direction.Cost ? double.PositiveInfinity : double.NegativeInfinity);

    public IReadOnlyDictionary<string, IReadOnlyList<double>> Parameters => new Dictionary<string, IReadOnlyList<double>>
    {
        ["total"] = [total], ["count"] = [count], ["is-cost"] = [raw == Direction.Cost ? 1 : 0],
    };

    /// <summary>Makes the map again of its parameters.</summary>
    public static ColumnMap Restore(Direction direction, IReadOnlyDictionary<string, IReadOnlyList<double>> parameters)
    {
        var raw = parameters["is-cost"][0] == 1 ? Direction.Cost : Direction.Benefit;
        return new CurveMap<LogarithmShare>(direction, new LogarithmShare(parameters["total"][0], (int)parameters["count"][0], raw));
    }

    public Vector512<double> Of(Vector512<double> x)
    {
        var share = Share(x);
        share = Vector512.ConditionalSelect(Vector512.LessThanOrEqual(x, Vector512<double>.Zero), end, share);
        return Vector512.ConditionalSelect(Vector512.Equals(x, x), share, x);
    }

    public Vector512<double> Slope(Vector512<double> x)
    {
        var slope = total == 0 ? Vector512<double>.Zero : Vector512<double>.One / (totals * x);
        if (raw == Direction.Cost) slope = -slope / others;
        return Vector512.ConditionalSelect(Vector512.Equals(x, x), slope, x);
    }

    private Vector512<double> Share(Vector512<double> x)
    {
        if (total == 0) return equal;
        var share = Logarithm.Of(x) / totals;
        return raw == Direction.Cost ? (Vector512<double>.One - share) / others : share;
    }
}
