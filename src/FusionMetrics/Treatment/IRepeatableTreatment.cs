namespace FusionMetrics.Treatment;

/// <summary>
/// A treatment that learns from a panel, and can treat another one by what it learned: a second ability. A model that is fitted keeps what was
/// learned, so that new rows are treated as the old ones were.
/// </summary>
public interface IRepeatableTreatment : ITreatment
{
    /// <summary>Treats a panel by what was learned from another. Pure, as <see cref="ITreatment.Treat"/> is.</summary>
    /// <param name="panel">The panel.</param>
    /// <param name="system">The indicators that matter.</param>
    /// <param name="frame">What was learned: <see cref="TreatmentOutcome.Frame"/> of the outcome then.</param>
    /// <returns>The treated panel and every change. The panel that was learned from comes out as it did then.</returns>
    /// <exception cref="FusionMetricsException">A value cannot be treated so.</exception>
    TreatmentOutcome Repeat(Panel panel, IndicatorSystem system, TreatmentFrame frame);
}
