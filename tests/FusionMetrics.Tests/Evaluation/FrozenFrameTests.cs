using FusionMetrics.Normalization;

namespace FusionMetrics.Tests.Evaluation;

/// <summary>A new year in the frame of the old ones.</summary>
public class FrozenFrameTests
{
    private static readonly Panel Old = Sample.Panel();

    private static Panel New { get; } = NewYear();

    [Fact]
    public void Values_beyond_the_frame_are_clamped_and_reported()
    {
        var model = EvaluationEngine.Default.Fit(Sample.Full, Old);

        var result = EvaluationEngine.Default.Score(model, New);

        result.Scores.SelectMany(s => s.Indices).Should().OnlyContain(u => u >= 0 && u <= 1);
        var said = result.ShouldSay(EvaluationRules.BeyondFrame);
        said.Message.Should().StartWith("2 values of 'b1' lie beyond the frame, ").And.EndWith(" and were clamped to it; the first is 99.5.");
        said.Location.Should().Be(new DiagnosticLocation { Column = "b1", Region = "N0", Period = Period.OfYear(2016) });
        result.Model.Should().BeSameAs(model);
    }

    [Fact]
    public void Values_beyond_the_frame_may_be_kept_and_are_still_reported()
    {
        var recipe = Sample.Full.Normalize(new MethodChoice("min-max", new MinMaxOptions { Beyond = BeyondBounds.Keep }));

        var result = EvaluationEngine.Default.Score(EvaluationEngine.Default.Fit(recipe, Old), New);

        result.Scores[0].Index("value").Should().BeGreaterThan(1);
        result.ShouldSay(EvaluationRules.BeyondFrame).Message.Should().Contain(" and were kept;");
    }

    [Fact]
    public void An_index_below_0_has_no_coupling_and_the_reader_is_told()
    {
        var recipe = Sample.Full.Normalize(new MethodChoice("min-max", new MinMaxOptions { Beyond = BeyondBounds.Keep }));
        var model = EvaluationEngine.Default.Fit(recipe, Old);

        var result = EvaluationEngine.Default.Score(model, Sample.Panel(1, 1, (_, _, column) => column < 2 ? column == 0 ? -5 : 50 : 3));

        result.Scores[0].Index("innovation").Should().BeNegative();
        result.Coupling![0].D.Should().Be(double.NaN);
        result.Coupling[0].Grade.Should().BeNull();
        result.ShouldSay(EvaluationRules.NoCoupling).Location.Should().Be(new DiagnosticLocation { Region = "R00", Period = Period.OfYear(2010) });
    }

    [Fact]
    public void A_period_that_a_per_period_model_does_not_know_is_refused()
    {
        var model = EvaluationEngine.Default.Fit(Sample.Full with { Scope = Scope.PerPeriod }, Old);

        EvaluationEngine.Default.Invoking(e => e.Score(model, New)).Should().Throw<FusionMetricsException>()
            .Which.Diagnostics.Should().ContainSingle(d => d.Rule == EvaluationRules.PeriodNotInModel).Which.Location!.Period.Should().Be(Period.OfYear(2016));
    }

    [Fact]
    public void A_per_period_model_scores_a_panel_that_has_fewer_periods()
    {
        var model = EvaluationEngine.Default.Fit(Sample.Full with { Scope = Scope.PerPeriod }, Old);

        EvaluationEngine.Default.Score(model, Sample.Panel(3, 2)).Scores.Count.Should().Be(6);
    }

    [Fact]
    public void A_reference_model_scores_a_panel_without_a_period_of_its_window()
    {
        var model = EvaluationEngine.Default.Fit(Sample.Full with { Scope = Scope.Reference(Period.OfYear(2010), Period.OfYear(2012)) }, Old);

        EvaluationEngine.Default.Score(model, New).Scores.Count.Should().Be(2);
    }

    [Fact]
    public void Values_beyond_the_bounds_of_a_fixed_scope_are_reported_when_the_panel_is_fitted_already()
        => (Sample.Full with { Scope = Scope.Fixed }).Evaluate(Old).Diagnostics
            .Should().Contain(d => d.Rule == EvaluationRules.BeyondFrame && d.Location!.Column == "a2");

    [Fact]
    public void A_panel_that_lacks_an_indicator_of_the_model_is_refused()
    {
        var builder = new PanelBuilder();
        builder.AddRow("N0", Period.OfYear(2016), [builder.Declare("a1")], [1]);

        EvaluationEngine.Default.Invoking(e => e.Score(EvaluationEngine.Default.Fit(Sample.Full, Old), builder.Build())).Should().Throw<FusionMetricsException>()
            .Which.Diagnostics.Count(d => d.Rule == PanelRules.MissingIndicator).Should().Be(4);
    }

    private static Panel NewYear()
    {
        var builder = new PanelBuilder();
        int[] handles = [.. Sample.Codes.Select(builder.Declare)];
        builder.AddRow("N0", Period.OfYear(2016), handles, [3, 3, 99.5, 3, 3]);
        builder.AddRow("N1", Period.OfYear(2016), handles, [3, 3, 98, 3, 3]);
        return builder.Build();
    }
}
