using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace FusionMetrics;

/// <summary>Traces and metrics, under the name <c>FusionMetrics</c>.</summary>
internal static class Telemetry
{
    private const string Name = "FusionMetrics";
    private static readonly Meter Meter = new(Name, EvaluationEngine.Version);

    private static readonly Histogram<double> Duration =
        Meter.CreateHistogram<double>("fusionmetrics.evaluation.duration", "s", "How long an operation of the engine took.");

    private static readonly Counter<long> Rows =
        Meter.CreateCounter<long>("fusionmetrics.rows", "{row}", "How many region-periods were worked on.");

    private static readonly Counter<long> Diagnostics =
        Meter.CreateCounter<long>("fusionmetrics.diagnostics", "{diagnostic}", "How many diagnostics were raised.");

    public static ActivitySource Source { get; } = new(Name, EvaluationEngine.Version);

    public static void Record(string operation, double seconds, int rows, IReadOnlyList<Diagnostic> diagnostics)
    {
        var tag = KeyValuePair.Create<string, object?>("fusionmetrics.operation", operation);
        Duration.Record(seconds, tag);
        Rows.Add(rows, tag);
        foreach (var diagnostic in diagnostics)
            Diagnostics.Add(1, tag, KeyValuePair.Create<string, object?>("fusionmetrics.diagnostic", diagnostic.Id));
    }
}
