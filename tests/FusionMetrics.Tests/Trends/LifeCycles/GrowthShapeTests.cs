using CsCheck;
using FusionMetrics.Trends;
using FusionMetrics.Trends.LifeCycles;

namespace FusionMetrics.Tests.Trends.LifeCycles;

/// <summary>Curves in units of the span of a series, and where the best one is looked for.</summary>
public class GrowthShapeTests
{
    private const double Step = 1e-4;

    [Theory]
    [InlineData(GrowthCurve.Logistic)]
    [InlineData(GrowthCurve.Gompertz)]
    [InlineData(GrowthCurve.Bass)]
    public void A_curve_through_a_share_has_that_share_there(GrowthCurve curve)
        => Gen.Select(Gen.Double[-5, 5], Gen.Double[0.3, 3], Gen.Double[-2, 2], Gen.Double[-1, 2.5]).Sample((logit, x, ceiling, free) =>
        {
            var shape = GrowthShape.Of(curve);
            var charted = shape.Reaching(logit, x, ceiling, free);
            var share = Share(curve, Math.Exp(charted.Point.LogRate) * x, Math.Exp(charted.Point.LogPosition));
            share.Should().BeApproximately(1 / (1 + Math.Exp(-logit)), 1e-11);
            charted.Point.LogCeiling.Should().Be(ceiling);
            shape.Free(charted.Point).Should().Be(free);
            Near(charted.ByFirst, shape.Reaching(logit - Step, x, ceiling, free), shape.Reaching(logit + Step, x, ceiling, free));
            Near(charted.BySecond, shape.Reaching(logit, x, ceiling - Step, free), shape.Reaching(logit, x, ceiling + Step, free));
            Near(charted.ByThird, shape.Reaching(logit, x, ceiling, free - Step), shape.Reaching(logit, x, ceiling, free + Step));
        }, iter: 300);

    [Theory]
    [InlineData(GrowthCurve.Logistic)]
    [InlineData(GrowthCurve.Gompertz)]
    public void Inflections_are_looked_for_from_half_a_span_before_to_a_span_after_in_steps_that_no_rise_falls_between(GrowthCurve curve)
    {
        var rows = GrowthShape.Of(curve).Grid().ToArray();
        rows.Select(row => row.Rate).Should().Equal(0.5, 1, 2, 4, 8, 16, 32);
        foreach (var (rate, logPositions) in rows)
        {
            double[] inflections = [.. logPositions.Select(position => position / rate)];
            inflections[0].Should().Be(-0.5);
            inflections[^1].Should().BeApproximately(2, 1e-14);
            inflections.Zip(inflections.Skip(1), (x, y) => y - x).Should().OnlyContain(step => step > 0 && step <= Math.Min(0.1, 1 / rate) + 1e-14);
        }
    }

    // Up to a thousand times the largest value; rates from a millionth to ten thousand a span; positions in the range of numbers.
    [Theory]
    [InlineData(999, 1, 0, true)]
    [InlineData(1001, 1, 0, false)]
    [InlineData(1e-9, 1, 0, true)]
    [InlineData(1, 0.99e-6, 0, false)]
    [InlineData(1, 1.01e-6, 0, true)]
    [InlineData(1, 0.99e4, 0, true)]
    [InlineData(1, 1.01e4, 0, false)]
    [InlineData(1, 1, 699, true)]
    [InlineData(1, 1, 701, false)]
    [InlineData(1, 1, -699, true)]
    [InlineData(1, 1, -701, false)]
    public void Curves_are_looked_for_within_bounds(double ceiling, double rate, double logPosition, bool within)
        => new CurvePoint(Math.Log(3 * ceiling), Math.Log(rate), logPosition).IsWithin(Math.Log(3)).Should().Be(within);

    // A jump somewhere, with deviations, has many valleys: from the wrong ones the way down ends above points of the grid.
    [Theory]
    [InlineData(GrowthCurve.Logistic)]
    [InlineData(GrowthCurve.Gompertz)]
    [InlineData(GrowthCurve.Bass)]
    public void No_curve_of_the_grid_is_better_than_the_one_that_is_found(GrowthCurve curve)
        => Gen.Select(Gen.Double[0, 1].Array[7, 20], Gen.Double[0.3, 0.9], Gen.Double[2, 50]).Sample((deviations, where, jump) =>
        {
            double[] values = [.. deviations.Select((deviation, i) => deviation * (i > where * (deviations.Length - 1) ? jump : 1))];
            var (shape, series) = (GrowthShape.Of(curve), new RisingSeries(new TimeSeries([.. values.Select((_, i) => (double)i)], values), null));
            // In spans from the first value, or of Bass from a step before it.
            double[] times = [.. values.Select((_, i) => (curve == GrowthCurve.Bass ? i + 1.0 : i) / (values.Length - 1))];
            var found = new Candidate(shape, series).Sum / (series.Scale * series.Scale);
            foreach (var (rate, logPositions) in shape.Grid())
            {
                foreach (var logPosition in logPositions)
                {
                    double[] shares = [.. times.Select(x => Share(curve, rate * x, Math.Exp(logPosition)))];
                    var ceiling = Math.Min(shares.Zip(values, (g, y) => g * y).Sum() / Math.Max(1e-300, shares.Sum(g => g * g)), 1000 * values.Max());
                    found.Should().BeLessThan(shares.Zip(values, (g, y) => (ceiling * g - y) * (ceiling * g - y)).Sum() * (1 + 1e-8));
                }
            }
        }, iter: 60);

    private static double Share(GrowthCurve curve, double length, double c) => curve switch
    {
        GrowthCurve.Logistic => 1 / (1 + c * Math.Exp(-length)),
        GrowthCurve.Gompertz => Math.Exp(-c * Math.Exp(-length)),
        _ => (1 - Math.Exp(-length)) / (1 + c * Math.Exp(-length)),
    };

    private static void Near(CurvePoint derivative, ChartedCurve before, ChartedCurve after)
    {
        derivative.LogCeiling.Should().BeApproximately((after.Point.LogCeiling - before.Point.LogCeiling) / (2 * Step), 1e-6);
        derivative.LogRate.Should().BeApproximately((after.Point.LogRate - before.Point.LogRate) / (2 * Step), 1e-6);
        derivative.LogPosition.Should().BeApproximately((after.Point.LogPosition - before.Point.LogPosition) / (2 * Step), 1e-5);
    }
}
