using CsCheck;
using FusionMetrics.Numerics;
using FusionMetrics.Trends;

namespace FusionMetrics.Tests.Trends;

/// <summary>The exact law of S against counting all orders, and against the normal law where there are many.</summary>
public class KendallLawTests
{
    [Fact]
    public void It_counts_all_orders_of_values_with_any_ties()
        => Gen.Int[0, 3].Select(i => (double)i).Array[2, 7].Sample(values =>
        {
            var law = new KendallScore(values).Law();
            var scores = Permutations(values).Select(order => (double)Concordance.Of(order)).ToList();
            foreach (var s in scores.Distinct().Concat([-30, 30, 0, 1, 2]))
            {
                law.Upper(s).Should().BeApproximately((double)scores.Count(x => x >= s) / scores.Count, 1e-15);
                law.TwoSided(s).Should().BeApproximately((double)scores.Count(x => Math.Abs(x) >= Math.Abs(s)) / scores.Count, 1e-15);
            }
        }, iter: 100);

    [Fact]
    public void The_law_of_two_seasons_counts_all_orders_of_both()
    {
        double[] first = [1, 2, 2, 3], second = [5, 7, 6];
        var law = new KendallScore(first).Law().Plus(new KendallScore(second).Law());
        double[] scores = [.. Permutations(first).SelectMany(a => Permutations(second).Select(b => (double)(Concordance.Of(a) + Concordance.Of(b))))];
        for (var s = -9; s <= 9; s++) law.Upper(s).Should().BeApproximately((double)scores.Count(x => x >= s) / scores.Length, 1e-15);
    }

    [Fact]
    public void Its_variance_is_that_of_the_formula_and_its_shares_sum_to_1_up_to_60_values()
    {
        foreach (var n in new[] { 18, 19, 30, 60 })
        {
            var law = KendallLaw.Untied(n);
            var variance = 0.0;
            for (var s = law.Most; s > 0; s -= 2) variance += 2.0 * s * s * (law.Upper(s) - law.Upper(s + 2));
            variance.Should().BeApproximately(n * (n - 1) * (2 * n + 5) / 18.0, 1e-11 * n * n * n);
            // The rarest order: 1 / n!.
            var factorial = 1.0;
            for (var k = 2; k <= n; k++) factorial *= k;
            law.Upper(law.Most).Should().BeApproximately(1 / factorial, 1e-13 / factorial);
        }
    }

    [Fact]
    public void With_many_values_it_is_nearly_normal()
    {
        var (law, variance) = (KendallLaw.Untied(60), 60.0 * 59 * 125 / 18);
        foreach (var s in new[] { 100, 200, 300, 400 })
            law.TwoSided(s).Should().BeApproximately(NormalTail.TwoSided((s - 1) / Math.Sqrt(variance)), 0.002);
    }

    [Fact]
    public void The_critical_S_is_the_least_that_is_rare_enough()
    {
        KendallLaw.Untied(4).Critical(0.025).Should().BeNull();
        KendallLaw.Untied(5).Critical(0.025).Should().Be(10);
        KendallLaw.Untied(10).Critical(0.025).Should().Be(23); // Kendall (1975), table 1: P(S >= 23) = 0.023, P(S >= 21) = 0.036
    }

    [Theory]
    [InlineData(4, double.NaN, double.NaN)]
    [InlineData(5, 0.0, 1.0)] // all ten slopes are needed for 95 %
    public void The_exact_interval_of_a_slope_has_the_slopes_that_the_law_asks_for(int n, double low, double high)
    {
        double[] values = [2.1, 2.4, 2.9, 3.3, 4.0];
        var options = new MannKendallOptions { Interval = SlopeInterval.Exact };
        var found = new MannKendall(options).Detect(new TimeSeries([.. Enumerable.Range(0, n).Select(i => (double)i)], values.AsSpan(0, n)));
        double[] slopes = [.. from i in Enumerable.Range(0, n) from j in Enumerable.Range(i + 1, n - i - 1) select (values[j] - values[i]) / (j - i)];
        found.SlopeLow.Should().Be(double.IsNaN(low) ? double.NaN : slopes.Min());
        found.SlopeHigh.Should().Be(double.IsNaN(high) ? double.NaN : slopes.Max());
    }

    private static IEnumerable<double[]> Permutations(double[] values) => values.Length <= 1
        ? [values]
        : values.SelectMany((first, i) => Permutations([.. values[..i], .. values[(i + 1)..]]).Select(rest => (double[])[first, .. rest]));
}
