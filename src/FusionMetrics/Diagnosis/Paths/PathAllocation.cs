namespace FusionMetrics.Diagnosis;

/// <summary>By what rule regions share a budget.</summary>
public enum PathAllocation
{
    /// <summary>So that the mean of their scores is largest.</summary>
    Mean,

    /// <summary>So that the least of their scores is largest; then the least of those that can still rise, and so on.</summary>
    Least,

    /// <summary>So that as many as possible reach the goal: the cheapest first.</summary>
    Count,
}
