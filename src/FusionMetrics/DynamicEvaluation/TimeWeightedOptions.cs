using FusionMetrics.Methods;

namespace FusionMetrics.DynamicEvaluation;

/// <summary>Options of methods that weigh periods.</summary>
public abstract record TimeWeightedOptions : MethodOptions
{
    /// <summary>How much each period weighs.</summary>
    /// <value>The default is <see cref="TimeWeighting.Equal"/>.</value>
    public TimeWeighting TimeWeights { get; init; } = TimeWeighting.Equal;

    /// <summary>For exponential weights: the weight of a period in proportion to that of the period a year later.</summary>
    /// <value>Above 0, at most 1. The default is 0.9.</value>
    public double Discount { get; init; } = 0.9;

    /// <summary>
    /// For weights by time degree: the mean age of the scores that count, 0 for the last period, 1 for the first. 0.5 weighs equally far periods
    /// equally; the less, the more the recent count.
    /// </summary>
    /// <value>From 0 to 1. The default is 0.3.</value>
    public double TimeDegree { get; init; } = 0.3;

    private protected static OptionSet<T> SetOf<T>(T defaults) where T : TimeWeightedOptions => OptionSet.For(defaults)
        .Choice("time-weights", o => o.TimeWeights, (o, v) => (T)((TimeWeightedOptions)o with { TimeWeights = v }), "How much each period weighs.")
        .Number("discount", o => o.Discount, (o, v) => (T)((TimeWeightedOptions)o with { Discount = v }), v => v is > 0 and <= 1,
            "a number above 0, at most 1", "For exponential weights: the weight of a period beside that of one a year later.")
        .Number("time-degree", o => o.TimeDegree, (o, v) => (T)((TimeWeightedOptions)o with { TimeDegree = v }), v => v is >= 0 and <= 1,
            "a number from 0 to 1", "For weights by time degree: 0 counts the last period only, 0.5 all alike, 1 the first only.");
}
