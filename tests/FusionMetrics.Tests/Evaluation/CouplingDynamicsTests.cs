using FusionMetrics.Coupling;
using FusionMetrics.Coupling.Dynamics;
using FusionMetrics.Tests.Fixtures;

namespace FusionMetrics.Tests.Evaluation;

/// <summary>The dynamics of a panel: which rows they compare. Their numbers are tested with the functions.</summary>
public class CouplingDynamicsTests
{
    private static readonly EvaluationResult Result = TestPanel.GivenIndices("a", "b").Rank("weighted-sum").Couple().Evaluate(Panel());

    [Fact]
    public void Synergy_is_against_the_first_period_of_each_region()
    {
        var synergy = Result.Synergy();
        synergy.Select(r => (r.Region, r.Period.ToString(), r.Base.ToString())).Should()
            .Equal(("x", "2001", "2000"), ("x", "2003", "2000"), ("y", "2002", "2001"));
        synergy[0].Changes.Should().Equal(0.25, 0.125);
        synergy[0].Degree.Should().Be(SynergyDegree.Of(0.25, 0.125));
        synergy[1].Degree.Should().Be(SynergyDegree.Of(0.5, -0.125)).And.BeNegative();
        synergy.Columns.Select(c => c.Name).Should().Equal("region", "period", "base", "change_a", "change_b", "synergy");
    }

    [Fact]
    public void Synergy_may_be_against_the_period_before_or_a_given_one()
    {
        Result.Synergy(SynergyBase.Previous).Select(r => (r.Region, r.Base.ToString())).Should().Equal(("x", "2000"), ("x", "2001"), ("y", "2001"));
        Result.Synergy(SynergyBase.At(Period.OfYear(2001))).Select(r => (r.Region, r.Period.ToString())).Should().Equal(("x", "2003"), ("y", "2002"));
        ((Func<object>)(() => Result.Synergy(SynergyBase.At(Period.OfYear(1999))))).Should().Throw<FusionMetricsException>()
            .Which.Diagnostics.Should().ContainSingle().Which.Id.Should().Be(CouplingRules.NoBase.Id);
    }

    [Fact]
    public void Changes_may_be_weighted()
    {
        Result.Synergy(weights: CouplingWeights.Equal)[1].Degree.Should().Be(-0.3125);
        Result.Synergy(weights: CouplingWeights.Of(0.75, 0.25))[1].Degree.Should().Be(-0.40625);
        ((Func<object>)(() => Result.Synergy(weights: CouplingWeights.Of(1)))).Should().Throw<FusionMetricsException>()
            .Which.Diagnostics.Should().ContainSingle().Which.Id.Should().Be(EvaluationRules.BadCouplingWeights.Id);
    }

    [Fact]
    public void Angles_are_of_the_change_a_year_since_the_period_before()
    {
        var angles = Result.CouplingAngles("u_a", "u_b");
        angles.Select(r => (r.Region, r.Period.ToString(), r.FirstSpeed, r.SecondSpeed)).Should()
            .Equal(("x", "2001", 0.25, 0.125), ("x", "2003", 0.125, -0.125), ("y", "2002", 0, 0.25));
        angles.Select(r => r.Phase).Should().Equal(CouplingPhase.CoordinatedDevelopment, CouplingPhase.LimitDevelopment, CouplingPhase.LowLevelSymbiosis);
        angles[1].Degrees.Should().Be(135);
        angles.Columns[^1].Text(0).Should().Be("协调发展");
    }

    [Fact]
    public void Decoupling_is_of_series_or_raw_indicators()
    {
        var decoupling = Result.Decoupling("b", "u_a");
        decoupling.Select(r => (r.PressureGrowth, r.DriverGrowth)).Should().Equal((0.25, 1), (-0.4, 0.5), (1, 0));
        decoupling.Select(r => r.State).Should().Equal(DecouplingState.WeakDecoupling, DecouplingState.StrongDecoupling, null);
        decoupling.Columns.Select(c => c.Text(2)).Should().Equal("y", "2002", "1", "0", "", "", "");
    }

    [Fact]
    public void Haken_is_fitted_to_neighbouring_periods_and_told_for_every_row()
    {
        double[][] path(double x, double y) => [.. Enumerable.Range(0, 5).Select(_ =>
        {
            double[] now = [x, y];
            (x, y) = (1.1 * x - 0.3 * x * y, 0.4 * y + 0.5 * x * x);
            return now;
        })];
        var panel = TestPanel.Of(["a", "b"], ("x", path(0.2, 0.6)), ("y", path(0.5, 0.3)));
        var haken = TestPanel.GivenIndices("a", "b").Evaluate(panel).Haken("u_b", "u_a");

        haken.OrderParameter.Should().Be("u_a");
        haken.Analysis.Second.Lambda1.Value.Should().BeApproximately(-0.1, 1e-12);
        haken.Analysis.Second.Lambda2.Value.Should().BeApproximately(0.6, 1e-12);
        haken.Should().HaveCount(10);
        haken[0].OrderParameter.Should().Be(0.2);
        haken[0].Potential.Should().Be(haken.Analysis.Second.Potential(0.2));
        haken[0].Distance.Should().Be(haken.Analysis.Second.DistanceFromStable(0.2));
        haken.Columns.Select(c => c.Name).Should().Equal("region", "period", "order_parameter", "potential", "distance");
    }

    [Fact]
    public void Steps_over_a_gap_are_no_steps_of_Haken()
        => Result.Haken("u_a", "u_b").Analysis.First.Lambda1.Value.Should().Be(HakenModel.Fit([new(0.25, 0.5, 0.5, 0.625), new(0.5, 0.25, 0.5, 0.5)])!.Lambda1.Value);

    [Fact]
    public void Too_few_steps_for_Haken_are_an_error()
    {
        var result = TestPanel.GivenIndices("a", "b").Evaluate(TestPanel.Of(["a", "b"], ("x", [[0.1, 0.2], [0.2, 0.3]])));
        ((Func<object>)(() => result.Haken("u_a", "u_b"))).Should().Throw<FusionMetricsException>().Which.Diagnostics.Should().ContainSingle()
            .Which.Should().Match<Diagnostic>(d => d.Id == CouplingRules.NoHakenModel.Id && d.Message.Contains("next: 1."));
    }

    [Theory]
    [InlineData("d")]
    [InlineData("t")]
    [InlineData("c")]
    [InlineData("u_a")]
    [InlineData("weighted-sum")]
    [InlineData("b")]
    public void Every_series_of_a_result_can_be_asked_for(string name) => Result.CouplingAngles(name, "u_b").Should().HaveCount(3);

    [Fact]
    public void A_series_that_does_not_exist_is_an_error_that_names_all()
        => ((Func<object>)(() => Result.Decoupling("u_c", "u_b"))).Should().Throw<FusionMetricsException>().Which.Diagnostics.Should().ContainSingle()
            .Which.Should().Match<Diagnostic>(d => d.Id == CouplingRules.UnknownSeries.Id && d.Message.Contains("u_a, u_b, weighted-sum, a, b"));

    // x has 2000, 2001 and 2003; y has 2001 and 2002.
    private static Panel Panel()
    {
        var builder = new PanelBuilder();
        int[] handles = [builder.Declare("a"), builder.Declare("b")];
        builder.AddRow("x", Period.OfYear(2000), handles, [0.25, 0.5]);
        builder.AddRow("x", Period.OfYear(2001), handles, [0.5, 0.625]);
        builder.AddRow("x", Period.OfYear(2003), handles, [0.75, 0.375]);
        builder.AddRow("y", Period.OfYear(2001), handles, [0.5, 0.25]);
        builder.AddRow("y", Period.OfYear(2002), handles, [0.5, 0.5]);
        return builder.Build();
    }
}
