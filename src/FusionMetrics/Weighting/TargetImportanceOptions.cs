using FusionMetrics.Methods;

namespace FusionMetrics.Weighting;

/// <summary>Options of weights that are optimised to a target importance.</summary>
public sealed record TargetImportanceOptions : MethodOptions
{
    /// <summary>
    /// How important each indicator should be, by its code (or that of a group, above the lowest level): 0 or more; only ratios within a group matter. Where it is not named here, the weight that
    /// the indicator system gives it; where the group has none of either, all are to be equally important.
    /// </summary>
    /// <value>The default is null.</value>
    public IReadOnlyDictionary<string, double>? Targets { get; init; }

    /// <summary>How importance is measured.</summary>
    /// <value>The default is <see cref="ImportanceMeasure.Correlation"/>.</value>
    public ImportanceMeasure Measure { get; init; } = ImportanceMeasure.Correlation;

    internal static OptionSet<TargetImportanceOptions> Set { get; } = OptionSet.For(new TargetImportanceOptions())
        .NumberOf("targets", o => o.Targets, (o, v) => o with { Targets = v }, FixedOptions.IsWeight, "a map from codes to numbers of 0 or more", "How important each indicator should be in the index.")
        .Choice("measure", o => o.Measure, (o, v) => o with { Measure = v }, "How importance is measured.");
}
