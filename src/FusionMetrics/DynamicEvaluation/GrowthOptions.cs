using FusionMetrics.Methods;

namespace FusionMetrics.DynamicEvaluation;

/// <summary>Options of the evaluation of level, speed and acceleration.</summary>
public sealed record GrowthOptions : TimeWeightedOptions
{
    /// <summary>How many years of the mean speed are added to the mean level.</summary>
    /// <value>0 or more. The default is 1.</value>
    public double Speed { get; init; } = 1;

    /// <summary>How many square years of the mean acceleration are added to the mean level.</summary>
    /// <value>0 or more. The default is 0.5, which with a speed of 1 leads a year further along a parabola.</value>
    public double Acceleration { get; init; } = 0.5;

    internal static OptionSet<GrowthOptions> Set { get; } = SetOf(new GrowthOptions())
        .Number("speed", o => o.Speed, (o, v) => o with { Speed = v }, v => v >= 0, "a number of 0 or more",
            "How many years of the mean speed are added to the mean level.")
        .Number("acceleration", o => o.Acceleration, (o, v) => o with { Acceleration = v }, v => v >= 0, "a number of 0 or more",
            "How many square years of the mean acceleration are added to the mean level.");
}
