using FusionMetrics.Trends.Breaks;

namespace FusionMetrics.Tests.Trends.Breaks;

public class BreakLocationLawTests
{
    [Fact]
    public void Quantiles_of_equal_variances_are_those_that_Bai_prints()
    {
        // Bai (1997) gives 7 and 11 for 90 % and 95 %; Yao (1987) 7.69 and 11.03.
        BreakLocationLaw.Quantile(0.95, 1).Should().BeApproximately(7.69, 0.005);
        BreakLocationLaw.Quantile(0.975, 1).Should().BeApproximately(11.03, 0.005);
        BreakLocationLaw.Quantile(0.025, 1).Should().BeApproximately(-BreakLocationLaw.Quantile(0.975, 1), 1e-12);
    }

    // mpmath, 30 digits, from the two formulas of appendix B, which are written apart there.
    [Theory]
    [InlineData(-11.03, 1.0, 0.02501633368224618)]
    [InlineData(-11.188224870444476, 0.8736592777659633, 0.025)]
    [InlineData(9.482946206383710, 0.8736592777659633, 0.975)]
    public void Probabilities_are_the_formula_in_30_digits(double v, double phi, double expected)
        => BreakLocationLaw.Below(v, phi).Should().BeApproximately(expected, 1e-14);

    [Theory]
    [InlineData(0.01)]
    [InlineData(0.5)]
    [InlineData(1.0)]
    [InlineData(40.0)]
    public void Is_a_law_for_any_ratio_of_variances(double phi)
    {
        var points = Enumerable.Range(-400, 801).Select(i => BreakLocationLaw.Below(i * i * i * 1e-5, phi)).ToList();
        points.Should().BeInAscendingOrder().And.OnlyContain(p => p >= 0 && p <= 1);
        points[0].Should().BeLessThan(1e-3);
        points[^1].Should().BeGreaterThan(0.98);
        BreakLocationLaw.Below(0, phi).Should().BeApproximately(BreakLocationLaw.Below(1e-12, phi), 1e-5);
        BreakLocationLaw.Below(0, phi).Should().BeApproximately(phi / (1 + phi) is var share ? 1 - share : 0, 1e-15);
    }
}
