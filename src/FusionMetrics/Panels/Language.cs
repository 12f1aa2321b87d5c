namespace FusionMetrics;

/// <summary>A language in which results are told: sentences, charts, reports.</summary>
public enum Language
{
    /// <summary>English; regions and indicators by their names.</summary>
    English,

    /// <summary>Chinese, simplified; regions and indicators by their Chinese names, where they have any.</summary>
    Chinese,
}
