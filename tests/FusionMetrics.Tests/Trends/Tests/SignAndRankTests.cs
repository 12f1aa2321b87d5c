using CsCheck;
using FusionMetrics.Trends;
using MathNet.Numerics.Distributions;

namespace FusionMetrics.Tests.Trends;

/// <summary>Spearman's test against all orders and Student's law, that of Cox and Stuart against its definition.</summary>
public class SignAndRankTests
{
    private static readonly Gen<double[]> Coarse = Gen.Int[0, 4].Select(i => (double)i).Array[3, 40];

    [Fact]
    public void Spearmans_exact_p_counts_all_orders_with_ties_on_the_side_that_is_asked_for()
        => Gen.Int[0, 4].Select(i => (double)i).Array[3, 6].Sample(x =>
        {
            var rho = Spearman(x).Tau;
            var orders = Permutations(x).Select(order => Spearman(order).Tau).ToList();
            foreach (var (alternative, counts) in new (Alternative, Func<double, bool>)[]
            {
                (Alternative.TwoSided, other => Math.Abs(other) >= Math.Abs(rho) - 1e-12), (Alternative.Increasing, other => other >= rho - 1e-12), (Alternative.Decreasing, other => other <= rho + 1e-12),
            })
            {
                Spearman(x, alternative).P.Should().BeApproximately((double)orders.Count(counts) / orders.Count, 1e-12, "{0}", alternative);
            }
        }, iter: 30);

    [Fact]
    public void Spearmans_rho_is_the_correlation_of_ranks_with_time_and_has_Students_law_beyond_9_values()
        => Coarse.Sample(x =>
        {
            // Mean ranks: how many are below, and half of those alike.
            double[] ranks = [.. x.Select(a => x.Count(b => b < a) + (x.Count(b => b == a) + 1) / 2.0)];
            var found = Spearman(x);
            var rho = x.Distinct().Count() == 1 ? 0 : MathNet.Numerics.Statistics.Correlation.Pearson(ranks, x.Select((_, i) => (double)i));
            found.Tau.Should().BeApproximately(rho, 1e-12);
            if (x.Length <= 9 || Math.Abs(rho) is < 1e-9 or > 0.999) return;
            var t = rho * Math.Sqrt((x.Length - 2) / (1 - rho * rho));
            found.P.Should().BeApproximately(2 * StudentT.CDF(0, 1, x.Length - 2, -Math.Abs(t)), 1e-9);
            Spearman(x, Alternative.Increasing).P.Should().BeApproximately(StudentT.CDF(0, 1, x.Length - 2, -t), 1e-9);
            Spearman(x, Alternative.Decreasing).P.Should().BeApproximately(StudentT.CDF(0, 1, x.Length - 2, t), 1e-9);
        });

    // Two of n! orders rise or fall throughout, where Student's law has no p but 0.
    [Theory]
    [InlineData(10)]
    [InlineData(20)]
    [InlineData(100)]
    public void Spearmans_p_of_values_that_rise_throughout_is_exact(int n)
    {
        double[] x = [.. Enumerable.Range(0, n).Select(i => i * 1.5)];
        var expected = 2 / Enumerable.Range(1, n).Aggregate(1.0, (product, k) => product * k);
        Spearman(x).P.Should().BeApproximately(expected, 1e-14 * expected);
        Spearman(x, Alternative.Increasing).P.Should().BeApproximately(expected / 2, 1e-14 * expected);
        Spearman(x, Alternative.Decreasing).P.Should().BeApproximately(1, expected);
        Spearman([.. x.Reverse()]).P.Should().BeApproximately(expected, 1e-14 * expected);
    }

    [Fact]
    public void Halves_of_Cox_and_Stuart_have_the_binomial_law()
        => Gen.OneOf(Gen.Double[0, 1].Array[3, 60], Coarse).Sample(x =>
        {
            var half = x.Length / 2;
            var (up, down) = Signs(x, half);
            double AtLeast(int heads) => heads == 0 ? 1 : 1 - Binomial.CDF(0.5, up + down, heads - 1);
            var found = CoxStuart(x, SeriesParts.Halves);
            (found.S, found.Z).Should().Be((up - down, double.NaN));
            found.P.Should().BeApproximately(up == down ? 1 : Math.Min(1, 2 * AtLeast(Math.Max(up, down))), 1e-12);
            CoxStuart(x, SeriesParts.Halves, Alternative.Increasing).P.Should().BeApproximately(AtLeast(up), 1e-12);
            CoxStuart(x, SeriesParts.Halves, Alternative.Decreasing).P.Should().BeApproximately(AtLeast(down), 1e-12);
        });

    [Fact]
    public void Thirds_of_Cox_and_Stuart_are_nearly_normal_with_a_continuity_correction_for_few()
        => Gen.OneOf(Gen.Double[0, 1].Array[3, 60], Coarse).Sample(x =>
        {
            var third = (int)Math.Ceiling(x.Length / 3.0);
            var (up, down) = Signs(x, third);
            // Half of the pairs that differ rise, with a quarter of their number as variance: m / 6 and m / 12.
            var m = 3.0 * (up + down);
            var excess = Math.Max(up, down) - m / 6 - (m > 30 ? 0 : 0.5);
            var z = up == down ? 0 : Math.Sign(up - down) * Math.Max(excess, 0) / Math.Sqrt(m / 12);
            var found = CoxStuart(x, SeriesParts.Thirds);
            found.S.Should().Be(up - down);
            found.Z.Should().BeApproximately(z, 1e-12);
            found.P.Should().BeApproximately(2 * Normal.CDF(0, 1, -Math.Abs(z)), 1e-12);
            CoxStuart(x, SeriesParts.Thirds, Alternative.Increasing).P.Should().BeApproximately(m == 0 ? 1 : Normal.CDF(0, 1, -z), 1e-12);
            CoxStuart(x, SeriesParts.Thirds, Alternative.Decreasing).P.Should().BeApproximately(m == 0 ? 1 : Normal.CDF(0, 1, z), 1e-12);
        });

    // Of 10 values without a trend four pairs rise once in 16 times: as printed that is significant.
    [Fact]
    public void Thirds_as_they_are_printed_take_the_number_of_values_for_three_times_that_of_pairs()
    {
        double[] x = [.. Enumerable.Range(0, 10).Select(i => (double)i)];
        CoxStuart(x, SeriesParts.PrintedThirds).Z.Should().BeApproximately((4 - 10 / 6.0 - 0.5) / Math.Sqrt(10 / 12.0), 1e-14);
        CoxStuart(x, SeriesParts.PrintedThirds).Verdict.Should().Be(Verdict.Increasing);
        CoxStuart(x, SeriesParts.Thirds).Z.Should().BeApproximately((4 - 2 - 0.5) / 1, 1e-14);
        CoxStuart(x, SeriesParts.Thirds).Verdict.Should().Be(Verdict.NoTrend);
    }

    private static (int Up, int Down) Signs(double[] x, int length)
    {
        var pairs = x[..length].Zip(x[^length..]).ToList();
        return (pairs.Count(pair => pair.Second > pair.First), pairs.Count(pair => pair.Second < pair.First));
    }

    private static TrendFinding Spearman(double[] x, Alternative alternative = Alternative.TwoSided) => Detect(new Spearman(new SpearmanOptions { Alternative = alternative }), x);

    private static TrendFinding CoxStuart(double[] x, SeriesParts parts, Alternative alternative = Alternative.TwoSided)
        => Detect(new CoxStuart(new CoxStuartOptions { Parts = parts, Alternative = alternative }), x);

    private static TrendFinding Detect(ITrendDetector detector, double[] x) => detector.Detect(new TimeSeries([.. x.Select((_, i) => (double)i)], x));

    private static IEnumerable<double[]> Permutations(double[] values) => values.Length <= 1
        ? [values]
        : values.SelectMany((first, i) => Permutations([.. values[..i], .. values[(i + 1)..]]).Select(rest => (double[])[first, .. rest]));
}
