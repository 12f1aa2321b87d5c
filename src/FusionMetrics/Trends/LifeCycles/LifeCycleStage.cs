namespace FusionMetrics.Trends.LifeCycles;

/// <summary>
/// The stage of an industry's or a technology's life cycle (产业生命周期), by the share of the ceiling that its curve has reached. The edges are those of the logistic curve, where its third
/// derivative is 0: (3 - sqrt 3) / 6 = 21.1 % and (3 + sqrt 3) / 6 = 78.9 %; between them growth is fast.
/// </summary>
public enum LifeCycleStage
{
    /// <summary>The values do not say. <see cref="LifeCycleFinding.Doubt"/> has the reason.</summary>
    NotIdentified,

    /// <summary>Below 21.1 % of the ceiling (萌芽期).</summary>
    Birth,

    /// <summary>From 21.1 % to below 78.9 % (成长期).</summary>
    Growth,

    /// <summary>From 78.9 % on (成熟期).</summary>
    Maturity,

    /// <summary>The values fall after their peak, by a test (衰退期).</summary>
    Decline,
}
