using FusionMetrics.Trends.Breaks;

namespace FusionMetrics.Tests.Trends.Breaks;

/// <summary>The short versions of the studies of false alarms and power.</summary>
public class BreakCalibrationTests
{
    // The short version of the study, with another generator and seed. Four standard errors.
    [Theory]
    [InlineData("levels", 0.3)]
    [InlineData("levels", 0.6)]
    [InlineData("levels of strong persistence", 0.8)]
    [InlineData("lines", 0.3)]
    [InlineData("lines", 0.6)]
    [InlineData("lines of strong persistence", 0.8)]
    public void Neighbours_that_hang_together_are_not_taken_for_a_break(string id, double correlation)
    {
        const int Series = 3_000;
        var random = new Random(11);
        foreach (var n in new[] { 9, 21, 40 })
        {
            var alarms = 0;
            for (var i = 0; i < Series; i++)
            {
                var (values, before) = (new double[n], 0.0);
                for (var k = -50; k < n; k++)
                {
                    before = correlation * before + Normal(random);
                    if (k >= 0) values[k] = before;
                }
                if (BreakDetectorTests.Detect(id, values).Verdict == BreakVerdict.Break) alarms++;
            }
            ((double)alarms / Series).Should().BeInRange(0.034, 0.066, "{0} of {1}", id, n);
        }
    }

    private static double Normal(Random random) => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());

    // A few cells of the study of power, with another generator: 1,000 series, four standard errors.
    [Theory]
    [InlineData("levels", 20, 2, 0.4853)]
    [InlineData("levels", 40, 1, 0.5175)]
    [InlineData("lines", 40, 3, 0.6166)]
    [InlineData("pettitt", 10, 2, 0.6220)]
    [InlineData("pettitt", 30, 1, 0.6332)]
    public void Steps_are_found_as_often_as_the_table_of_power_says(string id, int n, double shift, double power)
    {
        const int Series = 1_000;
        var random = new Random(13);
        var found = 0;
        for (var i = 0; i < Series; i++)
            if (BreakDetectorTests.Detect(id, [.. Enumerable.Range(0, n).Select(t => Normal(random) + (t < n / 2 ? 0 : shift))]).Verdict == BreakVerdict.Break) found++;
        ((double)found / Series).Should().BeApproximately(power, 4 * Math.Sqrt(power * (1 - power) / Series));
    }

    // Simulated with another generator and seed than the tables were.
    [Theory]
    [MemberData(nameof(BreakDetectorTests.Ids), MemberType = typeof(BreakDetectorTests))]
    public void Series_without_a_break_are_taken_for_one_as_often_as_alpha_says(string id)
    {
        const int Series = 4_000;
        var random = new Random(7);
        foreach (var n in id.StartsWith('l') ? new[] { 8, 17, 33 } : [8, 13, 17, 33, 130])
        {
            var alarms = 0;
            for (var i = 0; i < Series; i++)
            {
                double[] values = [.. Enumerable.Range(0, n).Select(_ => Normal(random))];
                if (BreakDetectorTests.Detect(id, values).Verdict == BreakVerdict.Break) alarms++;
            }
            // Four standard errors; the place where the table of the level shift is rough has a tenth more.
            ((double)alarms / Series).Should().BeInRange(id == "pettitt" ? 0.02 : 0.036, 0.064, "{0} of {1}", id, n);
        }
    }
}
