using CsCheck;
using FusionMetrics.Trends;
using MathNet.Numerics.Distributions;

namespace FusionMetrics.Tests.Trends;

public class OtherTrendTests
{
    [Fact]
    public void Spearmans_exact_p_counts_all_orders_with_ties()
        => Gen.Int[0, 4].Select(i => (double)i).Array[3, 6].Sample(x =>
        {
            var found = Spearman(x);
            var orders = Permutations(x).Select(order => Spearman(order).Tau).ToList();
            found.P.Should().BeApproximately((double)orders.Count(rho => Math.Abs(rho) >= Math.Abs(found.Tau) - 1e-12) / orders.Count, 1e-12);
        }, iter: 20);

    [Fact]
    public void Halves_of_Cox_and_Stuart_have_the_binomial_law()
        => Gen.Double[0, 1].Array[4, 60].Sample(x =>
        {
            var found = Detect(new CoxStuart(new CoxStuartOptions { Parts = SeriesParts.Halves }), x);
            var half = x.Length / 2;
            var pairs = Enumerable.Range(0, half).Count(i => x[i] != x[x.Length - half + i]);
            var most = (int)((pairs + Math.Abs(found.S)) / 2);
            var expected = found.S == 0 ? 1 : Math.Min(1, 2 * (1 - Binomial.CDF(0.5, pairs, most - 1)));
            found.P.Should().BeApproximately(expected, 1e-12);
        });

    [Fact]
    public void The_recommended_test_sees_ranks_only()
        => Gen.Double[-3, 3].Array[5, 40].Sample(x =>
        {
            var (found, transformed) = (Detect(new Hamed(new HamedOptions()), x), Detect(new Hamed(new HamedOptions()), Array.ConvertAll(x, v => v * v * v + v)));
            (transformed.P, transformed.S, transformed.Variance, transformed.Autocorrelation).Should().Be((found.P, found.S, found.Variance, found.Autocorrelation));
        });

    [Fact]
    public void Draws_of_the_block_bootstrap_depend_on_the_seed_and_on_nothing_else()
        => Gen.Double[-3, 3].Array[8, 30].Sample(x =>
        {
            var found = Detect(new BlockBootstrap(new BlockBootstrapOptions { Replicates = 199 }), x);
            Detect(new BlockBootstrap(new BlockBootstrapOptions { Replicates = 199 }), x).Should().Be(found);
            Detect(new BlockBootstrap(new BlockBootstrapOptions { Replicates = 199 }), Array.ConvertAll(x, v => -v)).P.Should().Be(found.P);
        }, iter: 50);

    [Fact]
    public void Adjusted_p_are_at_least_p_keep_its_order_and_leave_out_what_was_not_tested()
        => Gen.Frequency((8, Gen.Double[0, 1]), (1, Gen.Const(double.NaN))).Array[1, 40].Sample(p =>
        {
            foreach (var rule in new[] { FalseDiscoveryRule.BenjaminiHochberg, FalseDiscoveryRule.BenjaminiYekutieli })
            {
                var adjusted = FalseDiscovery.Adjust(p, rule);
                for (var i = 0; i < p.Length; i++)
                {
                    double.IsNaN(adjusted[i]).Should().Be(double.IsNaN(p[i]));
                    if (!double.IsNaN(p[i])) adjusted[i].Should().BeInRange(p[i], 1);
                    for (var j = 0; j < p.Length; j++)
                        if (p[i] < p[j]) adjusted[i].Should().BeLessThanOrEqualTo(adjusted[j]);
                }
            }
            var (storey, hochberg) = (FalseDiscovery.Adjust(p, FalseDiscoveryRule.Storey), FalseDiscovery.Adjust(p, FalseDiscoveryRule.BenjaminiHochberg));
            storey.Zip(hochberg).All(pair => double.IsNaN(pair.First) || pair.First <= pair.Second).Should().BeTrue();
            FalseDiscovery.Adjust(p, FalseDiscoveryRule.None).Should().Equal(p);
        });

    [Fact]
    public void A_field_is_as_significant_as_the_least_of_its_p()
    {
        var field = FieldSignificance.Of([0.01, double.NaN, 0.5, 0.04]);
        field.Tests.Should().Be(3);
        field.Walker.Should().BeApproximately(1 - Math.Pow(0.99, 3), 1e-15);
        field.LeastAdjusted.Should().BeApproximately(0.03, 1e-16);
        FieldSignificance.Of([]).Should().Be(new FieldSignificance(0, double.NaN, double.NaN));
        FieldSignificance.Of([1e-30, 0.5]).Walker.Should().BeApproximately(2e-30, 1e-44);
    }

    private static TrendFinding Spearman(double[] x) => Detect(new Spearman(new SpearmanOptions()), x);

    private static TrendFinding Detect(ITrendDetector detector, double[] x) => detector.Detect(new TimeSeries([.. x.Select((_, i) => (double)i)], x));

    private static IEnumerable<double[]> Permutations(double[] values) => values.Length <= 1
        ? [values]
        : values.SelectMany((first, i) => Permutations([.. values[..i], .. values[(i + 1)..]]).Select(rest => (double[])[first, .. rest]));
}
