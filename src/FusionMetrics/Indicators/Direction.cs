namespace FusionMetrics;

/// <summary>Which way an indicator is good.</summary>
public enum Direction
{
    /// <summary>More is better (正向指标).</summary>
    Benefit,

    /// <summary>Less is better (负向指标).</summary>
    Cost,
}
