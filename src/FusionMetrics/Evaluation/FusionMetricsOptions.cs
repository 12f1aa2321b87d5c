namespace FusionMetrics;

/// <summary>How the engine runs. Nothing here changes a number.</summary>
public sealed class FusionMetricsOptions
{
    /// <summary>How many threads an evaluation may use at most.</summary>
    /// <value>From 1 to 1024. The default is the number of processors.</value>
    public int Threads { get; set; } = Environment.ProcessorCount;
}
