using System.Runtime.Intrinsics;
using FusionMetrics.Numerics;

namespace FusionMetrics.Trends.LifeCycles;

/// <summary>A curve of growth and a series, in the coordinates of a chart; the first of them is held where it is given.</summary>
internal sealed class CurveModel(GrowthShape shape, RisingSeries series, CurveChart chart, double? held = null) : ILeastSquaresModel
{
    private readonly double[] x = series.Times(shape.Curve);

    public int Count => x.Length;

    public void Evaluate(double[] at, double[] residuals, double[][] derivatives)
    {
        var charted = held is { } first ? chart.At(first, at[0], at[1]) : chart.At(at[0], at[1], at[2]);
        if (!charted.Point.IsWithin(series.LogLargest))
        {
            residuals[0] = double.NaN;
            return;
        }
        var (ceiling, rate) = (Exponential.Of(charted.Point.LogCeiling), Exponential.Of(charted.Point.LogRate));
        for (var i = 0; i < x.Length; i += Lanes.Count)
        {
            var share = shape.Share(Lanes.Load(x, i), rate, charted.Point.LogPosition, out var byRate, out var byPosition);
            var weight = Lanes.Load(series.Weights, i) * ceiling;
            var by = (Ceiling: share * weight, Rate: byRate * weight, Position: byPosition * weight);
            Lanes.Store(by.Ceiling - Lanes.Load(series.Values, i), residuals, i);
            var column = 0;
            if (held is null) Lanes.Store(Along(charted.ByFirst), derivatives[column++], i);
            Lanes.Store(Along(charted.BySecond), derivatives[column++], i);
            Lanes.Store(Along(charted.ByThird), derivatives[column], i);

            Vector512<double> Along(CurvePoint direction) => by.Ceiling * direction.LogCeiling + by.Rate * direction.LogRate + by.Position * direction.LogPosition;
        }
    }
}
