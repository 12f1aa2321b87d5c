using FusionMetrics.Coupling.Dynamics;
using FusionMetrics.Numerics;

namespace FusionMetrics.Tests.Coupling.Dynamics;

public class TwoRegressorsTests
{
    private static readonly double[] Own = [1, 2, 3, 5], Other = [2, 1, 4, 3], Result = [4, 4.5, 10, 13];

    [Theory]
    [InlineData(1)]
    [InlineData(1e-10)]
    [InlineData(1e10)]
    public void A_unit_changes_no_coefficient(double unit)
    {
        var (one, other) = (Fit(1, Own, Other, Result)!, Fit(unit, Own, Other, Result)!);
        other.Own.ToDouble().Should().BeApproximately(one.Own.ToDouble(), 1e-14);
        other.Other.ToDouble().Should().BeApproximately(one.Other.ToDouble(), 1e-14);
        other.OwnError.Should().BeApproximately(one.OwnError, 1e-14);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1e-10)]
    [InlineData(1e10)]
    public void Regressors_that_are_one_and_the_same_have_no_coefficients_in_any_unit(double unit)
    {
        Fit(unit, Own, Own, Result).Should().BeNull();
        Fit(unit, Own, [.. Own.Select(x => x / 3)], Result).Should().BeNull();
    }

    [Fact]
    public void As_many_rows_as_coefficients_have_no_errors()
    {
        var fit = Fit(1, Own[..2], Other[..2], Result[..2])!;
        (fit.OwnError, fit.OtherError).Should().Be((double.NaN, double.NaN));
        Fit(1, Own[..1], Other[..1], Result[..1]).Should().BeNull();
    }

    private static TwoRegressors? Fit(double unit, double[] own, double[] other, double[] result)
        => TwoRegressors.Fit([.. own.Select(x => unit * x)], [.. other.Select(x => (DoubleDouble)(unit * x))], [.. result.Select(x => unit * x)]);
}
