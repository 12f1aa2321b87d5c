using FusionMetrics.Coupling;
using FusionMetrics.Methods;
using FusionMetrics.Trends;
using FusionMetrics.Weighting;

namespace FusionMetrics.Tests.Evaluation;

/// <summary>What the engine makes of a plug-in that breaks its contract.</summary>
public class DefectiveMethodTests
{
    private static readonly Panel Panel = Sample.Panel(200, 6);

    [Theory]
    [InlineData(0.5, 0.6)]
    [InlineData(1.5, -0.5)]
    [InlineData(double.NaN, 1.0)]
    [InlineData(1.0)]
    public void Weights_that_cannot_be_used_are_refused_as_a_defect_of_the_method(params double[] weights)
    {
        var engine = With(registry => registry.Add<IWeighting>("fake", "Fake.", () => new FakeWeighting(new WeightingOutcome(weights))));
        var recipe = EvaluationRecipe.For(new IndicatorSystem([Sample.System.Subsystems[0]])) with { Weighting = "fake" };

        recipe.ShouldRefuse(Panel, EvaluationRules.BadWeights, engine).Message.Should().StartWith("Weighting 'fake' gave a1, a2 weights that are not 2 numbers");
    }

    [Fact]
    public void Measures_that_are_not_one_a_column_are_refused_too()
    {
        var outcome = new WeightingOutcome([0.5, 0.5]) { Measures = [KeyValuePair.Create<string, IReadOnlyList<double>>("one", [1])] };
        var engine = With(registry => registry.Add<IWeighting>("fake", "Fake.", () => new FakeWeighting(outcome)));

        (EvaluationRecipe.For(new IndicatorSystem([Sample.System.Subsystems[0]])) with { Weighting = "fake" })
            .ShouldRefuse(Panel, EvaluationRules.BadWeights, engine);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void An_exception_of_a_method_comes_out_as_it_is_however_many_threads_there_are(int threads)
    {
        var engine = With(registry => registry.Add<ITrendDetector>("fake", "Fake.", () => new FailingDetector()), threads);

        engine.Invoking(e => e.Evaluate(Sample.Full.Detect(new TrendRecipe { Method = "fake" }), Panel))
            .Should().ThrowExactly<InvalidTimeZoneException>().WithMessage("No such time.");
    }

    [Fact]
    public void An_infinite_coupling_degree_is_refused()
    {
        var engine = With(registry => registry.Add<ICouplingModel>("fake", "Fake.", () => new InfiniteCoupling()));

        engine.Invoking(e => e.Evaluate(Sample.Full.Couple(new CouplingRecipe { Model = "fake" }), Panel)).Should().Throw<FusionMetricsException>()
            .Which.Diagnostics.Should().Contain(d => d.Rule == EvaluationRules.BadScores && d.Location!.Column == "d");
    }

    [Fact]
    public void Less_than_one_thread_is_refused_where_the_engine_is_made()
        => FluentActions.Invoking(() => With(_ => { }, threads: 0)).Should().Throw<ArgumentOutOfRangeException>();

    private static EvaluationEngine With(Action<IMethodRegistry> add, int threads = 2)
        => new(BuiltInMethods.Catalog.With(add), new FusionMetricsOptions { Threads = threads });

    private sealed class FakeWeighting(WeightingOutcome outcome) : IWeighting
    {
        public WeightingOutcome Weigh(IndicatorMatrix columns) => outcome;
    }

    private sealed class FailingDetector : ITrendDetector
    {
        public TrendFinding Detect(TimeSeries series) => throw new InvalidTimeZoneException("No such time.");
    }

    private sealed class InfiniteCoupling : ICouplingModel
    {
        public void Couple(RowBlock indices, Span<double> coupling) => coupling.Fill(double.PositiveInfinity);
    }
}
