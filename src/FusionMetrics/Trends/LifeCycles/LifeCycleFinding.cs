namespace FusionMetrics.Trends.LifeCycles;

/// <summary>The stage of a life cycle, and the curves it was read from.</summary>
/// <param name="Count">The number of values.</param>
/// <param name="Stage">The stage.</param>
/// <param name="Doubt">Why there is no stage, where there is none.</param>
public sealed record LifeCycleFinding(int Count, LifeCycleStage Stage, LifeCycleDoubt Doubt)
{
    /// <summary>The curves that were fitted, the best by AICc first; the first has intervals where it is better than a line or was asked for by name. None where the rise to the peak has fewer than 6 values.</summary>
    public IReadOnlyList<GrowthFit> Fits { get; init; } = [];

    /// <summary>The curve that was chosen; null where none was fitted.</summary>
    public GrowthFit? Chosen => Fits.Count > 0 ? Fits[0] : null;

    /// <summary>The time of the largest value, the last of several; NaN where the series was not looked at.</summary>
    public double Peak { get; init; } = double.NaN;

    /// <summary>p of no decline after the peak; NaN where too few values follow it.</summary>
    public double DeclineP { get; init; } = double.NaN;
}
