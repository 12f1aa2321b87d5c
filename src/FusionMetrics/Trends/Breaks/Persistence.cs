namespace FusionMetrics.Trends.Breaks;

/// <summary>How strongly neighbours may hang together in a series without a break. What hangs together more is taken for a series with one.</summary>
public enum Persistence
{
    /// <summary>Correlations of neighbours up to 0.7.</summary>
    Moderate,

    /// <summary>Correlations up to 0.95: nearly a random walk, which wanders without a break. Fewer of the breaks there are stand out from that.</summary>
    Strong,
}
