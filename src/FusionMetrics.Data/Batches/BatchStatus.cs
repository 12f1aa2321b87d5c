namespace FusionMetrics;

/// <summary>What became of a recipe of a batch.</summary>
public enum BatchStatus
{
    /// <summary>It was evaluated, and its outputs are written.</summary>
    Done,

    /// <summary>Its outputs stand already: of the same recipe, the same inputs and the same version.</summary>
    Skipped,

    /// <summary>Something was wrong with it. Its outputs, if there were any, are as they were.</summary>
    Failed,
}
