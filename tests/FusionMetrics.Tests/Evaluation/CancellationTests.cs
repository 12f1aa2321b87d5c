namespace FusionMetrics.Tests.Evaluation;

public class CancellationTests
{
    private static readonly Panel Panel = Sample.Panel(300, 7);

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void A_cancelled_token_stops_every_operation(int threads)
    {
        var engine = new EvaluationEngine(BuiltInMethods.Catalog, new FusionMetricsOptions { Threads = threads });
        var model = engine.Fit(Sample.Full, Panel, TestContext.Current.CancellationToken);
        var cancelled = new CancellationToken(canceled: true);

        engine.Invoking(e => e.Evaluate(Sample.Full, Panel, cancellationToken: cancelled)).Should().Throw<OperationCanceledException>();
        engine.Invoking(e => e.Fit(Sample.Full, Panel, cancelled)).Should().Throw<OperationCanceledException>();
        engine.Invoking(e => e.Score(model, Panel, cancellationToken: cancelled)).Should().Throw<OperationCanceledException>();
    }

    [Theory]
    [InlineData("fitting the model")]
    [InlineData("scoring rows")]
    [InlineData("detecting trends")]
    public void Work_that_has_begun_stops_at_the_next_piece(string stage)
    {
        using var source = new CancellationTokenSource();
        var progress = new Reported(p => { if (p.Stage == stage) source.Cancel(); });

        EvaluationEngine.Default.Invoking(e => e.Evaluate(Sample.Full, Panel, progress, source.Token)).Should().Throw<OperationCanceledException>();

        progress.Stages[^1].Should().Be(stage);
    }

    [Fact]
    public void Progress_grows_from_0_to_1_and_names_the_stages()
    {
        var fractions = new List<double>();
        var progress = new Reported(p => fractions.Add(p.Fraction));

        EvaluationEngine.Default.Evaluate(Sample.Full, Panel, progress, TestContext.Current.CancellationToken);

        progress.Stages.Should().Equal("checking and treating", "fitting the model", "scoring rows", "detecting trends", "done");
        fractions.Should().BeInAscendingOrder().And.StartWith(0).And.EndWith(1);
    }

    private sealed class Reported(Action<EvaluationProgress> report) : IProgress<EvaluationProgress>
    {
        public List<string> Stages { get; } = [];

        public void Report(EvaluationProgress value)
        {
            Stages.Add(value.Stage);
            report(value);
        }
    }
}
