namespace FusionMetrics.Trends.LifeCycles;

/// <summary>How a life cycle is fitted.</summary>
public sealed record LifeCycleOptions
{
    /// <summary>The curve; null for the one that describes the values best.</summary>
    /// <value>The default is null.</value>
    public GrowthCurve? Curve { get; init; }

    /// <summary>How often the intervals of parameters cover the true ones.</summary>
    /// <value>Above 0 and below 1. The default is 0.95.</value>
    public double Confidence { get; init; } = 0.95;

    /// <summary>How deviations from the curve hang together.</summary>
    /// <value>The default is that neighbours may be correlated.</value>
    public DeviationLaw Deviations { get; init; }

    /// <summary>By how much the AICc of a curve must be less than that of a straight line.</summary>
    /// <value>0 or more. The default is 4, from where on the line has considerably less support (Burnham and Anderson 2002, Model Selection and Multimodel Inference, 2.6).</value>
    public double LeastGain { get; init; } = 4;

    /// <summary>The year of the launch, in which nobody has adopted yet. Only the curve of Bass has one.</summary>
    /// <value>Before the first value. Null, the default, for one period (the median distance of neighbouring values) before the first value.</value>
    public double? Launch { get; init; }

    /// <summary>What tests whether the values after their peak fall: a decline where the verdict is <see cref="Verdict.Decreasing"/>.</summary>
    /// <value>The default is <see cref="Hamed"/>, which allows for autocorrelation, one-sided at 0.05: 5 values or more after the peak.</value>
    public ITrendDetector DeclineTest { get; init; } = new Hamed(new HamedOptions { Alternative = Alternative.Decreasing });
}
