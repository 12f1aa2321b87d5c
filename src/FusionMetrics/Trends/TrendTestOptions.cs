using FusionMetrics.Methods;

namespace FusionMetrics.Trends;

/// <summary>Options that all tests of a trend share.</summary>
public abstract record TrendTestOptions : MethodOptions
{
    /// <summary>The level of significance: a trend is found where p is below it.</summary>
    /// <value>Above 0 and below 1. The default is 0.05.</value>
    public double Alpha { get; init; } = 0.05;

    /// <summary>What is tested for: a trend either way, or one way only.</summary>
    /// <value>The default is either way.</value>
    public Alternative Alternative { get; init; }

    /// <summary>Which intercept the line has.</summary>
    /// <value>The default is Conover's.</value>
    public InterceptRule Intercept { get; init; }

    /// <summary>Whether Sen's slope has a confidence interval, and by which law of S.</summary>
    /// <value>The default is none.</value>
    public SlopeInterval Interval { get; init; }

    /// <summary>How often the confidence interval of the slope covers the true one.</summary>
    /// <value>Above 0 and below 1. The default is 0.95.</value>
    public double Confidence { get; init; } = 0.95;

    private protected static OptionSet<TOptions> SetOf<TOptions>(TOptions defaults) where TOptions : TrendTestOptions => OptionSet.For(defaults)
        .Number("alpha", o => o.Alpha, (o, v) => o with { Alpha = v }, IsShare, "a number above 0 and below 1", "Level of significance.")
        .Choice("alternative", o => o.Alternative, (o, v) => o with { Alternative = v }, "What is tested for.")
        .Choice("intercept", o => o.Intercept, (o, v) => o with { Intercept = v }, "Intercept of the line.")
        .Choice("interval", o => o.Interval, (o, v) => o with { Interval = v }, "Law of the confidence interval of Sen's slope.")
        .Number("confidence", o => o.Confidence, (o, v) => o with { Confidence = v }, IsShare, "a number above 0 and below 1", "Confidence of that interval.");

    private static bool IsShare(double x) => x is > 0 and < 1;
}
