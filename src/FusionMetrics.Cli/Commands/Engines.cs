using FusionMetrics.Data;

namespace FusionMetrics.Cli.Commands;

/// <summary>The engine that the tool uses.</summary>
internal static class Engines
{
    public static EvaluationEngine With(int threads) => new(DataMethods.Catalog, new FusionMetricsOptions { Threads = threads });
}
