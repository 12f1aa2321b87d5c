using CsCheck;
using FusionMetrics.Trends;

namespace FusionMetrics.Tests.Trends;

public class FalseDiscoveryTests
{
    private static readonly Gen<double[]> Field = Gen.Frequency((8, Gen.Double[0, 1]), (1, Gen.Const(double.NaN))).Array[1, 40];

    [Fact]
    public void Adjusted_p_are_at_least_p_keep_its_order_and_leave_out_what_was_not_tested()
        => Field.Sample(p =>
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

    // The least q at which the step-up procedure would call the series a trend: over all ranks from its own up, p_(k) m / k times the factor of the rule.
    [Theory]
    [InlineData(FalseDiscoveryRule.BenjaminiHochberg)]
    [InlineData(FalseDiscoveryRule.BenjaminiYekutieli)]
    [InlineData(FalseDiscoveryRule.Storey)]
    public void An_adjusted_p_is_the_least_rate_at_which_the_procedure_finds_the_series(FalseDiscoveryRule rule)
        => Field.Sample(p =>
        {
            double[] tested = [.. p.Where(value => !double.IsNaN(value)).Order()];
            double m = tested.Length;
            var factor = rule switch
            {
                FalseDiscoveryRule.BenjaminiYekutieli => Enumerable.Range(1, tested.Length).Sum(k => 1.0 / k),
                // Storey (2002) with lambda = 1/2, and one more for finite samples (Storey, Taylor and Siegmund 2004).
                FalseDiscoveryRule.Storey => m == 0 ? 1 : Math.Min(1, (tested.Count(value => value > 0.5) + 1) / (m / 2)),
                _ => 1,
            };
            var adjusted = FalseDiscovery.Adjust(p, rule);
            for (var i = 0; i < p.Length; i++)
            {
                if (double.IsNaN(p[i])) continue;
                var found = Enumerable.Range(1, tested.Length).Where(k => tested[k - 1] >= p[i]).Min(k => tested[k - 1] * m / k * factor);
                adjusted[i].Should().BeApproximately(Math.Min(1, found), 1e-14);
            }
        });

    [Fact]
    public void A_p_of_a_half_speaks_for_a_trend_in_the_share_of_Storey()
        // None of the four is above 1/2: (0 + 1) / (4 / 2) = 1/2.
        => FalseDiscovery.Adjust([0.5, 0.5, 0.1, 0.01], FalseDiscoveryRule.Storey)[3].Should().BeApproximately(0.02, 1e-16);

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
}
