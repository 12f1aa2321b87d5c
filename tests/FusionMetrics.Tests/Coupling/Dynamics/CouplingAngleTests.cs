using CsCheck;
using FusionMetrics.Coupling.Dynamics;
using FusionMetrics.Tests.Oracles;
using FusionMetrics.Tests.Reference;

namespace FusionMetrics.Tests.Coupling.Dynamics;

/// <summary>Reference numbers: mpmath, 60 digits, 32 printed, from the doubles nearest to the decimals: degrees(atan2(v, w)).</summary>
public class CouplingAngleTests
{
    [Theory]
    [InlineData(0.01, 0.02, "26.565051177077989351572193720453", CouplingPhase.CoordinatedDevelopment)]
    [InlineData(-0.003, 0.05, "-3.4336303624505219560739832923595", CouplingPhase.LowLevelSymbiosis)]
    [InlineData(0.02, -0.007, "109.29004621918873383031697595969", CouplingPhase.LimitDevelopment)]
    [InlineData(-0.04, -0.011, "-105.37625124882618603674736357917", CouplingPhase.SpiralRise)]
    [InlineData(1e-9, 0.3, "0.00000019098593171027442117811227852027", CouplingPhase.CoordinatedDevelopment)]
    [InlineData(0.3, -1e-9, "90.000000190985931710274421178112", CouplingPhase.LimitDevelopment)]
    [InlineData(0.05, 0.05, "45", CouplingPhase.CoordinatedDevelopment)]
    public void The_angle_is_the_reference(double first, double second, string degrees, CouplingPhase phase)
    {
        var error = new LargestError("angle");
        error.Relative(CouplingAngle.Degrees(first, second), degrees, $"{first}, {second}");
        error.ShouldBeAtMost(1.2e-16);
        CouplingAngle.PhaseOf(first, second).Should().Be(phase);
    }

    [Theory]
    [InlineData(0.0, 0.1, 0.0, CouplingPhase.LowLevelSymbiosis)]
    [InlineData(0.1, 0.0, 90.0, CouplingPhase.CoordinatedDevelopment)]
    [InlineData(0.0, -0.1, 180.0, CouplingPhase.LimitDevelopment)]
    [InlineData(-0.1, 0.0, -90.0, CouplingPhase.SpiralRise)]
    [InlineData(0.1, -1e-30, 90.0, CouplingPhase.LimitDevelopment)]
    [InlineData(-1e-30, -0.1, -180.0, CouplingPhase.SpiralRise)]
    public void On_an_axis_the_angle_is_exact_and_the_phase_is_that_of_the_signs(double first, double second, double degrees, CouplingPhase phase)
    {
        CouplingAngle.Degrees(first, second).Should().Be(degrees);
        CouplingAngle.PhaseOf(first, second).Should().Be(phase);
    }

    // By series in 77 digits: the lower part of the factor from radians to degrees decides the last bit of some.
    [Fact]
    public void The_last_bit_is_that_of_the_angle()
    {
        var error = 0.0;
        Gen.Double[0.01, 1].Sample(speed =>
        {
            var exact = BigReal.FromDouble(180) * Arctangent(BigReal.FromDouble(speed)) / Pi;
            error = Math.Max(error, exact.RelativeError(CouplingAngle.Degrees(speed, 1)));
        }, iter: 300, threads: 1);
        error.Should().BeLessThan(1.1103e-16, "half a unit in the last place");
    }

    private static readonly BigReal Pi = 4 * (4 * Series(BigReal.One / 5) - Series(BigReal.One / 239));

    // Half the angle twice, as long as the series of the rest is short: arctan x = 2 arctan(x / (1 + sqrt(1 + x^2))).
    private static BigReal Arctangent(BigReal x)
    {
        for (var halving = 0; halving < 6; halving++) x /= 1 + BigReal.Sqrt(1 + x * x);
        return 64 * Series(x);
    }

    private static BigReal Series(BigReal x)
    {
        var (sum, power, square) = (x, x, -(x * x));
        for (var k = 3; k < 160; k += 2) sum += (power *= square) / k;
        return sum;
    }

    [Fact]
    public void The_angle_of_the_platform_lies_near()
        => Gen.Select(Gen.Double[-1, 1], Gen.Double[-1, 1]).Where((first, second) => first != 0 || second != 0).Sample((first, second)
            => CouplingAngle.Degrees(first, second).Should().BeApproximately(Math.Atan2(first, second) * 180 / Math.PI, 1e-13), iter: 1000);

    [Theory]
    [InlineData(0.0, 0.0)]
    [InlineData(double.NaN, 0.1)]
    [InlineData(0.1, double.PositiveInfinity)]
    public void Where_both_stand_still_or_are_missing_there_is_no_angle(double first, double second)
    {
        CouplingAngle.Degrees(first, second).Should().Be(double.NaN);
        CouplingAngle.PhaseOf(first, second).Should().BeNull();
    }
}
