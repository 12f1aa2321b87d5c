using System.Diagnostics;
using System.Diagnostics.Metrics;
using FusionMetrics.Tests.Evaluation;

namespace FusionMetrics.Tests.Hosting;

/// <summary>Traces and metrics under the name FusionMetrics. Other tests evaluate at the same time, so each looks for its own.</summary>
public class TelemetryTests
{
    [Fact]
    public void An_evaluation_is_traced_with_its_parts_its_recipe_and_its_rows()
    {
        var stopped = Traced(() => Evaluate(Sample.Full with { Name = "traced" }, Sample.Panel()));

        var whole = stopped.Should().ContainSingle(a => a.OperationName == "evaluate" && Equals(a.GetTagItem("fusionmetrics.recipe"), "traced")).Subject;
        (whole.GetTagItem("fusionmetrics.rows"), whole.Status).Should().Be((72, ActivityStatusCode.Unset));
        whole.Source.Version.Should().Be(EvaluationEngine.Version);
        stopped.Where(a => a.ParentSpanId == whole.SpanId).Select(a => a.OperationName).Should().Equal("fit", "score");
    }

    [Fact]
    public void An_evaluation_that_is_refused_is_traced_as_an_error()
    {
        var recipe = Sample.Full with { Name = "refused", Index = "no" };

        var stopped = Traced(() => recipe.Invoking(r => Evaluate(r, Sample.Panel())).Should().Throw<FusionMetricsException>());

        var whole = stopped.Single(a => Equals(a.GetTagItem("fusionmetrics.recipe"), "refused"));
        whole.Status.Should().Be(ActivityStatusCode.Error);
        whole.StatusDescription.Should().Contain("FM1001");
    }

    [Fact]
    public void Rows_duration_and_diagnostics_are_metered()
    {
        var measured = new List<(string Name, double Value, Dictionary<string, object?> Tags)>();
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, l) =>
        {
            if (instrument.Meter.Name == "FusionMetrics") l.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Add(instrument, value, tags));
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Add(instrument, value, tags));
        listener.Start();

        Evaluate(Sample.Full with { Scope = Scope.PerPeriod }, Sample.Panel(regions: 173, periods: 1));

        measured.Should().Contain(m => m.Name == "fusionmetrics.rows" && m.Value == 173 && Equals(m.Tags["fusionmetrics.operation"], "evaluate"));
        measured.Should().Contain(m => m.Name == "fusionmetrics.evaluation.duration" && m.Value > 0 && Equals(m.Tags["fusionmetrics.operation"], "evaluate"));
        measured.Should().Contain(m => m.Name == "fusionmetrics.diagnostics" && m.Value == 1 && Equals(m.Tags["fusionmetrics.diagnostic"], "FM4002"));

        void Add(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
        {
            lock (measured) measured.Add((instrument.Name, value, new Dictionary<string, object?>([.. tags])));
        }
    }

    private static List<Activity> Traced(Action work)
    {
        var stopped = new List<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "FusionMetrics",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity =>
            {
                lock (stopped) stopped.Add(activity);
            },
        };
        ActivitySource.AddActivityListener(listener);
        work();
        lock (stopped) return [.. stopped];
    }

    private static void Evaluate(EvaluationRecipe recipe, Panel panel)
        => EvaluationEngine.Default.Evaluate(recipe, panel, cancellationToken: TestContext.Current.CancellationToken);
}
