using FusionMetrics.Methods;

namespace FusionMetrics.Trends.Breaks;

/// <summary>Options of break detectors.</summary>
public record BreakOptions : MethodOptions
{
    /// <summary>The level of significance: a break is found where p is below it.</summary>
    /// <value>From 0.001 to 0.5. The default is 0.05.</value>
    public double Alpha { get; init; } = 0.05;

    /// <summary>The confidence of the interval of the place of each break.</summary>
    /// <value>Above 0 and below 1. The default is 0.95.</value>
    public double Confidence { get; init; } = 0.95;

    internal static OptionSet<BreakOptions> Set { get; } = SetOf(new BreakOptions());

    /// <summary>Options that a detector can work with: not null, and with a confidence that is one.</summary>
    internal static TOptions Checked<TOptions>(TOptions options) where TOptions : BreakOptions => options switch
    {
        null => throw new ArgumentNullException(nameof(options)),
        { Confidence: not (> 0 and < 1) } => throw new ArgumentOutOfRangeException(nameof(options), options.Confidence, "The confidence must be above 0 and below 1."),
        _ => options,
    };

    private protected static OptionSet<TOptions> SetOf<TOptions>(TOptions defaults) where TOptions : BreakOptions => OptionSet.For(defaults)
        .Number("alpha", o => o.Alpha, (o, v) => o with { Alpha = v }, v => v is >= 0.001 and <= 0.5, "a number from 0.001 to 0.5", "Level of significance.")
        .Number("confidence", o => o.Confidence, (o, v) => o with { Confidence = v }, v => v is > 0 and < 1, "a number above 0 and below 1", "Confidence of the interval of each break.");
}
