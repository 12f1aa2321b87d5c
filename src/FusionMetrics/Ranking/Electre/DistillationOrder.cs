namespace FusionMetrics.Ranking;

/// <summary>From which end a distillation takes rows out.</summary>
internal enum DistillationOrder
{
    /// <summary>The best first.</summary>
    Descending,

    /// <summary>The worst first.</summary>
    Ascending,
}
