namespace FusionMetrics.Treatment;

/// <summary>Which indicators a treatment of outliers changes.</summary>
public enum OutlierWhen
{
    /// <summary>Those whose values are skewed: see <see cref="OutlierRule"/>.</summary>
    Skewed,

    /// <summary>All it is for.</summary>
    Always,
}
