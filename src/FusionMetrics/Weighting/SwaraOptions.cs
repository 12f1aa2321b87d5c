using FusionMetrics.Methods;

namespace FusionMetrics.Weighting;

/// <summary>Options of SWARA.</summary>
public sealed record SwaraOptions : MethodOptions
{
    /// <summary>
    /// The steps from each indicator to the next less important one of its group: <c>a/b: 0.35</c> says that a is 35 % more important than b. 0
    /// or more; with n indicators n - 1 steps, which give the order. Without a default.
    /// </summary>
    public IReadOnlyDictionary<string, double>? Steps { get; init; }

    internal static OptionSet<SwaraOptions> Set { get; } = OptionSet.For(new SwaraOptions())
        .NumberOf("steps", o => o.Steps, (o, v) => o with { Steps = v }, IsStep, "a map from pairs first/second to numbers from 0 to 1000",
            "How much more important each indicator is than the next: a/b: 0.35 for 35 %.");

    internal static bool IsStep(double step) => step is >= 0 and <= 1000;
}
