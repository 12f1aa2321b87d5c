using CsCheck;
using FusionMetrics.Trends;
using MathNet.Numerics.Distributions;

namespace FusionMetrics.Tests.Trends;

/// <summary>Tests that whiten, against their definitions written out plainly for series without ties and gaps.</summary>
public class WhiteningOracleTests
{
    // Neighbours that correlate by -0.4 to 0.9, with a rise or fall of up to 0.3 a year.
    private static readonly Gen<double[]> Series = Gen.Select(Gen.Double[-1, 1].Array[6, 30], Gen.Double[-0.4, 0.9], Gen.Double[-0.3, 0.3]).Select((noise, phi, slope) =>
    {
        var (values, last) = (new double[noise.Length], 0.0);
        for (var t = 0; t < values.Length; t++) values[t] = 50 + slope * t + (last = phi * last + noise[t] + 1e-4 * Math.Sin(t * t));
        return values;
    });

    [Fact]
    public void Pre_whitening()
        => Series.Sample(x =>
        {
            var found = Detect(new PreWhitening(new WhiteningOptions()), x);
            Same(found, Less(x, Correlation(x)), x);
            found.Autocorrelation.Should().BeApproximately(Correlation(x), 1e-9);
            found.Slope.Should().BeApproximately(Sen(x), 1e-9);
        });

    [Fact]
    public void Trend_free_pre_whitening()
        => Series.Sample(x =>
        {
            var (b, e) = Residuals(x);
            Same(Detect(new TrendFreePreWhitening(new WhiteningOptions()), x), [.. Less(e, Correlation(e)).Select((y, i) => y + b * (i + 1))], x);
        });

    [Fact]
    public void Wang_and_Swail()
        => Series.Sample(x =>
        {
            var c = Math.Min(Correlation(x), 0.95);
            for (var round = 0; round < 100 && Math.Abs(c) >= 0.05; round++)
            {
                var b = Sen([.. Less(x, c).Select(y => y / (1 - c))]);
                var next = Math.Min(Correlation([.. x.Select((value, t) => value - b * t)]), 0.95);
                var moved = Math.Abs(next - c);
                c = next;
                if (moved < 1e-4) break;
            }
            var found = Detect(new WangSwail(new WhiteningOptions()), x);
            Same(found, Math.Abs(c) < 0.05 ? x : Less(x, c), x);
            found.Autocorrelation.Should().BeApproximately(Math.Abs(c) < 0.05 ? 0 : c, 1e-6);
        });

    [Fact]
    public void Three_pre_whitenings()
        => Series.Sample(x =>
        {
            var found = Detect(new ThreePreWhitening(new WhiteningOptions()), x);
            var r = Correlation(x);
            if (Math.Abs(r) <= 1.959964 / Math.Sqrt(x.Length))
            {
                Same(found, x, x);
                found.Slope.Should().BeApproximately(Sen(x), 1e-9);
                return;
            }
            var (plain, trendFree) = (Detect(new PreWhitening(new WhiteningOptions()), x), Detect(new TrendFreePreWhitening(new WhiteningOptions()), x));
            var weaker = plain.P >= trendFree.P ? plain : trendFree;
            (found.P, found.S, found.Z).Should().Be((weaker.P, weaker.S, weaker.Z));
            found.Verdict.Should().Be(plain.Verdict == trendFree.Verdict ? plain.Verdict : Verdict.NoTrend);
            double.IsNaN(found.SlopeLow).Should().BeTrue("the slope of three has no interval");

            var (b, e) = Residuals(x);
            var rest = Correlation(e);
            var whitened = Less(e, rest);
            var kept = Math.Min(rest, 0.95);
            var corrected = kept > 0 ? b / Math.Sqrt((1 + kept) / (1 - kept)) : b;
            var slope = Sen([.. whitened.Select((a, i) => Deviation(e) / Deviation(whitened) * a + corrected * (i + 1))]);
            found.Slope.Should().BeApproximately(slope, 1e-9);
        });

    // Where whitening takes away more than there is, what is left falls.
    [Fact]
    public void A_trend_that_whitening_turns_round_is_none()
    {
        var turned = 0;
        Series.Sample(x =>
        {
            var found = Detect(new PreWhitening(new WhiteningOptions()), x);
            var raw = new MannKendall(new MannKendallOptions()).Detect(Times(x));
            if (found.S * raw.S >= 0) return;
            turned++;
            (found.Verdict, found.P).Should().Be((Verdict.NoTrend, 1));
        }, iter: 1000);
        turned.Should().BePositive();
    }

    [Fact]
    public void Serial_correlation_of_ranks()
        => Gen.Int[0, 9].Select(i => (double)i).Array[4, 20].Sample(x =>
        {
            // Mean ranks: how many are below, and half of those alike.
            double[] ranks = [.. x.Select(a => x.Count(b => b < a) + (x.Count(b => b == a) + 1) / 2.0)];
            RankAutocorrelation.Of(x).Should().BeApproximately(x.Distinct().Count() == 1 ? 0 : Correlation(ranks), 1e-12);
        });

    [Fact]
    public void Equal_values_have_no_serial_correlation()
    {
        RankAutocorrelation.Of([3, 3, 3, 3, 3]).Should().Be(0);
        Detect(new Hamed(new HamedOptions()), [3, 3, 3, 3, 3]).Autocorrelation.Should().BeApproximately(2 * Math.Sin(Math.PI / 6 * (-1 / 3.0) / 2), 1e-15, "0 is corrected for its bias");
    }

    [Theory]
    [InlineData(0.5, 10, 4.6666666666666667 / 7)]
    [InlineData(-0.2, 20, -4.3333333333333333 / 17)]
    [InlineData(0.9, 8, 1)]
    public void Correlation_of_a_Gaussian_series_with_such_ranks(double serial, int count, double corrected)
        => RankAutocorrelation.Corrected(serial, count).Should().BeApproximately(2 * Math.Sin(Math.PI / 6 * corrected), 1e-15);

    [Fact]
    public void It_stays_above_minus_one_and_reaches_one()
    {
        RankAutocorrelation.Corrected(-0.9, 10).Should().Be(-0.95);
        RankAutocorrelation.Corrected(0.99, 10).Should().BeApproximately(1, 1e-15);
    }

    private static TrendFinding Detect(ITrendDetector test, double[] x) => test.Detect(Times(x));

    private static TimeSeries Times(double[] x) => new(Enumerable.Range(2000, x.Length).Select(t => (double)t).ToArray(), x);

    private static void Same(TrendFinding found, double[] tested, double[] series)
    {
        var n = tested.Length;
        var s = Score(tested);
        var z = (s - Math.Sign(s)) / Math.Sqrt(n * (n - 1) * (2 * n + 5) / 18.0);
        found.S.Should().Be(s);
        found.Z.Should().BeApproximately(z, 1e-12);
        found.P.Should().BeApproximately(s * Score(series) < 0 ? 1 : 2 * Normal.CDF(0, 1, -Math.Abs(z)), 1e-12);
    }

    private static double Score(double[] x) => (from j in Enumerable.Range(0, x.Length) from i in Enumerable.Range(0, j) select Math.Sign(x[j] - x[i])).Sum();

    private static double Correlation(double[] x)
    {
        var mean = x.Average();
        return x.Skip(1).Zip(x, (b, a) => (b - mean) * (a - mean)).Sum() / x.Sum(a => (a - mean) * (a - mean));
    }

    private static double[] Less(double[] x, double r) => [.. x.Skip(1).Zip(x, (b, a) => b - r * a)];

    private static (double Slope, double[] Values) Residuals(double[] x)
    {
        var b = Sen(x);
        return (b, [.. x.Select((value, t) => value - b * t)]);
    }

    private static double Sen(double[] x)
    {
        var slopes = (from i in Enumerable.Range(0, x.Length) from j in Enumerable.Range(i + 1, x.Length - i - 1) select (x[j] - x[i]) / (j - i)).Order().ToArray();
        return (slopes[(slopes.Length - 1) / 2] + slopes[slopes.Length / 2]) / 2;
    }

    private static double Deviation(double[] x) => Math.Sqrt(x.Average(a => (a - x.Average()) * (a - x.Average())));
}
