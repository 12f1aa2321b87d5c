using System.Runtime.Intrinsics;
using FusionMetrics.Numerics;

namespace FusionMetrics.Trends.LifeCycles;

/// <summary>The best curve of a kind: on a grid of rates and positions, for each of which the best ceiling is known, then from the best few points of it downhill.</summary>
internal static class CurveSearch
{
    private const int Starts = 3;

    public static (CurvePoint Point, NonlinearLeastSquares Fit) Best(GrowthShape shape, RisingSeries series)
    {
        var chart = CurveChart.Ceiling(series.LogLargest);
        var model = new CurveModel(shape, series, chart);
        NonlinearLeastSquares? best = null;
        foreach (var start in Valleys(shape, series))
        {
            var fit = NonlinearLeastSquares.From(chart.Of(start), model);
            if (best is null || fit.Sum < best.Sum) best = fit;
        }
        return (new(best!.At[0], best.At[1], best.At[2]), best);
    }

    // The best point of each rate, the best of those first.
    private static IEnumerable<CurvePoint> Valleys(GrowthShape shape, RisingSeries series)
    {
        var x = series.Times(shape.Curve);
        return shape.Grid().Select(row => row.LogPositions.Select(position => At(shape, series, x, row.Rate, position)).MinBy(at => at.Sum))
            .OrderBy(at => at.Sum).Take(Starts).Select(at => at.Point);
    }

    private static (double Sum, CurvePoint Point) At(GrowthShape shape, RisingSeries series, double[] x, double rate, double position)
    {
        var (squares, products) = (Vector512<double>.Zero, Vector512<double>.Zero);
        for (var i = 0; i < x.Length; i += Lanes.Count)
        {
            var share = shape.Share(Lanes.Load(x, i), rate, position, out _, out _) * Lanes.Load(series.Weights, i);
            squares += share * share;
            products += share * Lanes.Load(series.Values, i);
        }
        var (square, product) = (0.0, 0.0);
        for (var lane = 0; lane < Lanes.Count; lane++) (square, product) = (square + squares[lane], product + products[lane]);
        // Less than nothing by what the curve explains of the sum of squares; without any, no ceiling is above 0.
        if (!(product > 0 && square > 0)) return (0, new(0, Logarithm.Of(rate), position));
        var most = CurvePoint.MostCeiling(series.LogLargest);
        var ceiling = Math.Min(product / square, Exponential.Of(most));
        return (ceiling * (ceiling * square - 2 * product), new(Math.Min(Logarithm.Of(ceiling), most), Logarithm.Of(rate), position));
    }
}
