using FusionMetrics.Numerics;
using FusionMetrics.Trends.LifeCycles;

namespace FusionMetrics.Tests.Trends.LifeCycles;

/// <summary>The short version of the study of intervals.</summary>
public class LifeCycleCalibrationTests
{
    // 200 series a cell; the study has more. Three standard errors of 95 % are 4.6 %.
    [Theory]
    [InlineData(GrowthCurve.Logistic)]
    [InlineData(GrowthCurve.Gompertz)]
    public void Intervals_cover_the_ceiling_in_about_95_percent(GrowthCurve curve)
    {
        const int Series = 200;
        var covered = 0;
        for (var one = 0U; one < Series; one++)
        {
            var random = new RandomStream(5, one, 0);
            double[] values = [.. Enumerable.Range(0, 20).Select(i =>
            {
                var u = Math.Exp(-0.35 * (i - 10));
                return Math.Max(0, (curve == GrowthCurve.Logistic ? 1 / (1 + u) : Math.Exp(-u)) + 0.02 * random.Normal());
            })];
            var ceiling = LifeCycleTests.Fit(values, new() { Curve = curve, Deviations = DeviationLaw.Independent }).Chosen!.Ceiling;
            if (ceiling.Low <= 1 && 1 <= ceiling.High) covered++;
        }
        ((double)covered / Series).Should().BeInRange(0.904, 0.996);
    }
}
