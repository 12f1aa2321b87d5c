using FusionMetrics.Methods;

namespace FusionMetrics.Weighting;

/// <summary>Options of entropy weights: variants that circulate. The base of the logarithm is always the number of rows.</summary>
public sealed record EntropyOptions : MethodOptions
{
    /// <summary>
    /// What is added to every value before shares are taken: 0.0001, 0.001, 0.01 and 1 are found in papers, against the logarithm of 0, which is not
    /// needed. It takes weight from indicators with many low values: a shift of 1 after min-max makes weights nearly equal.
    /// </summary>
    /// <value>The default is 0.</value>
    public double Shift { get; init; }

    /// <summary>What stands for a value of a column that is a cost after normalisation.</summary>
    /// <value>The default is <see cref="CostShares.AsGiven"/>.</value>
    public CostShares Costs { get; init; } = CostShares.AsGiven;

    internal static OptionSet<EntropyOptions> Set { get; } = OptionSet.For(new EntropyOptions())
        .Number("shift", o => o.Shift, (o, v) => o with { Shift = v }, v => v >= 0, "a number of 0 or more", "What is added to every value before shares are taken.")
        .Choice("costs", o => o.Costs, (o, v) => o with { Costs = v }, "What stands for a value of a column that is a cost after normalisation.");
}
