using FusionMetrics.Normalization;

namespace FusionMetrics.Tests.Evaluation;

/// <summary>Every scope, against a textbook computation that shares nothing with the engine.</summary>
public class ScopeTests
{
    private const double Tolerance = 1e-11;

    private static readonly Panel Panel = Sample.Panel();

    [Fact]
    public void Pooled_bounds_and_weights_come_from_all_region_periods()
        => ShouldAgree(Sample.Full.Evaluate(Panel), _ => new TextbookFrame(Panel, Sample.System, _ => true));

    [Fact]
    public void Per_period_bounds_and_weights_come_from_each_period_by_itself()
    {
        var frames = Panel.Periods.ToDictionary(p => p, p => new TextbookFrame(Panel, Sample.System, row => Panel.PeriodAt(row) == p));

        ShouldAgree((Sample.Full with { Scope = Scope.PerPeriod }).Evaluate(Panel), row => frames[Panel.PeriodAt(row)]);
    }

    [Fact]
    public void Reference_bounds_and_weights_come_from_the_window_and_both_its_ends()
    {
        var (from, to) = (Period.OfYear(2011), Period.OfYear(2013));
        var frame = new TextbookFrame(Panel, Sample.System, row => Panel.PeriodAt(row) >= from && Panel.PeriodAt(row) <= to);

        ShouldAgree((Sample.Full with { Scope = Scope.Reference(from, to) }).Evaluate(Panel), _ => frame);
    }

    [Fact]
    public void Fixed_bounds_are_those_of_the_indicators_and_weights_come_from_all_region_periods()
        => ShouldAgree((Sample.Full with { Scope = Scope.Fixed }).Evaluate(Panel), _ => new TextbookFrame(Panel, Sample.System, _ => true, bySystemBounds: true));

    [Fact]
    public void The_table_of_weights_has_bounds_and_weights_of_the_frame()
    {
        var frame = new TextbookFrame(Panel, Sample.System, _ => true);

        var weights = Sample.Full.Evaluate(Panel).Weights;

        weights.Select(w => w.Indicator).Should().Equal(Sample.Codes);
        for (var j = 0; j < weights.Count; j++)
        {
            (weights[j].Minimum, weights[j].Maximum).Should().Be(frame.Bounds(j));
            weights[j].Weight.Should().BeApproximately(frame.Weight(j), Tolerance);
        }
    }

    [Fact]
    public void Per_period_weights_have_a_row_a_period_and_indicator()
    {
        var weights = (Sample.Full with { Scope = Scope.PerPeriod }).Evaluate(Panel).Weights;

        weights.Count.Should().Be(Panel.Periods.Count * Sample.Codes.Count);
        weights.Columns[0].Name.Should().Be("period");
        weights[5].Period.Should().Be(Panel.Periods[1]);
    }

    [Fact]
    public void Values_outside_the_window_may_be_kept_instead_of_clamped()
    {
        var window = Scope.Reference(Period.OfYear(2010), Period.OfYear(2010));
        var recipe = Sample.Least.Normalize(new MethodChoice("min-max", new MinMaxOptions { Beyond = BeyondBounds.Keep }), window);
        var frame = new TextbookFrame(Panel, Sample.System, row => Panel.PeriodAt(row) == Period.OfYear(2010), clamps: false);

        var scores = recipe.Evaluate(Panel).Scores;

        scores.SelectMany(s => s.Indices).Should().Contain(u => u < 0 || u > 1);
        for (var row = 0; row < Panel.RowCount; row++) ShouldBeNear(scores[row].Indices, frame.Indices(row));
    }

    private static void ShouldAgree(EvaluationResult result, Func<int, TextbookFrame> frame)
    {
        for (var row = 0; row < Panel.RowCount; row++)
        {
            var (c, t, d) = frame(row).Coupling(row);
            ShouldBeNear(result.Scores[row].Indices, frame(row).Indices(row));
            ShouldBeNear(
                [result.Scores[row].Score, result.Coupling![row].C, result.Coupling[row].T, result.Coupling[row].D],
                [frame(row).Closeness(row), c, t, d]);
        }
    }

    private static void ShouldBeNear(IReadOnlyList<double> actual, double[] expected)
    {
        actual.Should().HaveSameCount(expected);
        for (var i = 0; i < actual.Count; i++) actual[i].Should().BeApproximately(expected[i], Tolerance);
    }
}
