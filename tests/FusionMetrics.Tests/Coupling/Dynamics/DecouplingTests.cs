using CsCheck;
using FusionMetrics.Coupling.Dynamics;
using FusionMetrics.Tests.Reference;

namespace FusionMetrics.Tests.Coupling.Dynamics;

/// <summary>Reference numbers: mpmath, 60 digits, 32 printed: (x1 - x0) / x0, (y1 - y0) / y0 and their ratio.</summary>
public class DecouplingTests
{
    [Theory]
    [InlineData(100, 112, 50, 58, "0.12", "0.16", "0.75")]
    [InlineData(100, 90, 50, 58, "-0.1", "0.16", "-0.625")]
    [InlineData(80, 81.5, 20, 21.1, "0.01875", "0.055000000000000071054273576010019", "0.34090909090909046867185799993847")]
    public void Growth_and_elasticity_are_the_reference(double before, double after, double driverBefore, double driverAfter, string growth, string driverGrowth, string elasticity)
    {
        var (p, d) = (Decoupling.Growth(before, after), Decoupling.Growth(driverBefore, driverAfter));
        var error = new LargestError("growth and elasticity");
        error.Relative(p, growth, "pressure");
        error.Relative(d, driverGrowth, "driver");
        error.Relative(Decoupling.Elasticity(p, d), elasticity, "elasticity");
        error.ShouldBeAtMost(3e-16);
    }

    /// <summary>Tapio (2005): the eight logical possibilities. A driver of a half makes the elasticity exact.</summary>
    [Theory]
    [InlineData(-0.01, 0.5, DecouplingState.StrongDecoupling)]
    [InlineData(0.0, 0.5, DecouplingState.WeakDecoupling)]
    [InlineData(0.39, 0.5, DecouplingState.WeakDecoupling)]
    [InlineData(0.4, 0.5, DecouplingState.ExpansiveCoupling)]
    [InlineData(0.6, 0.5, DecouplingState.ExpansiveCoupling)]
    [InlineData(0.61, 0.5, DecouplingState.ExpansiveNegativeDecoupling)]
    [InlineData(0.01, -0.5, DecouplingState.StrongNegativeDecoupling)]
    [InlineData(0.0, -0.5, DecouplingState.WeakNegativeDecoupling)]
    [InlineData(-0.39, -0.5, DecouplingState.WeakNegativeDecoupling)]
    [InlineData(-0.4, -0.5, DecouplingState.RecessiveCoupling)]
    [InlineData(-0.6, -0.5, DecouplingState.RecessiveCoupling)]
    [InlineData(-0.61, -0.5, DecouplingState.RecessiveDecoupling)]
    public void The_state_is_that_of_the_source(double pressure, double driver, DecouplingState state) => Decoupling.StateOf(pressure, driver).Should().Be(state);

    [Fact]
    public void Four_states_are_of_growing_drivers_and_four_of_shrinking_ones()
        => Gen.Select(Gen.Double[-1, 1], Gen.Double[-1, 1]).Where((_, d) => d != 0).Sample((p, d) =>
        {
            var state = Decoupling.StateOf(p, d)!.Value;
            (state is DecouplingState.StrongDecoupling or DecouplingState.WeakDecoupling or DecouplingState.ExpansiveCoupling or DecouplingState.ExpansiveNegativeDecoupling)
                .Should().Be(d > 0);
            (state is DecouplingState.StrongDecoupling or DecouplingState.StrongNegativeDecoupling).Should().Be(p * d < 0);
        }, iter: 1000);

    [Fact]
    public void A_driver_that_stands_still_or_a_quantity_of_0_has_no_state()
    {
        Decoupling.StateOf(0.1, 0).Should().BeNull();
        Decoupling.Elasticity(0.1, 0).Should().Be(double.NaN);
        Decoupling.Growth(0, 5).Should().Be(double.NaN);
        Decoupling.Growth(-1, 5).Should().Be(double.NaN);
        Decoupling.StateOf(double.NaN, 0.1).Should().BeNull();
        Decoupling.StateOf(0.1, double.NaN).Should().BeNull();
    }
}
