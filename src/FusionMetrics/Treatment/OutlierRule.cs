using FusionMetrics.Methods;
using FusionMetrics.Numerics;

namespace FusionMetrics.Treatment;

/// <summary>
/// Which indicators a treatment of outliers changes. The values of an indicator are skewed where both |skewness| and excess kurtosis reach their
/// limits; fewer than 4 values, or equal ones, never are. Both are corrected for bias.
/// </summary>
/// <remarks>Source of the limits: OECD and JRC (2008), section 3; Becker et al. (2022), COINr; the moments: Joanes and Gill (1998), G1 and G2.</remarks>
public sealed record OutlierRule
{
    /// <summary>Whether skewed indicators are treated or all.</summary>
    /// <value>The default is <see cref="OutlierWhen.Skewed"/>.</value>
    public OutlierWhen When { get; init; } = OutlierWhen.Skewed;

    /// <summary>The limit of |skewness|.</summary>
    /// <value>Above 0. The default is 2.</value>
    public double Skewness { get; init; } = 2;

    /// <summary>The limit of the excess kurtosis.</summary>
    /// <value>The default is 3.5.</value>
    public double Kurtosis { get; init; } = 3.5;

    /// <summary>Whether the values of all periods are looked at together or those of each period by itself.</summary>
    /// <value>The default is <see cref="TreatmentSpan.Panel"/>.</value>
    public TreatmentSpan Within { get; init; } = TreatmentSpan.Panel;

    /// <summary>The codes of the indicators it is for.</summary>
    /// <value>The default is none listed, for all indicators.</value>
    public IReadOnlyList<string> Only { get; init; } = [];

    internal bool IsSkewed(PowerSums sums) => Math.Abs(sums.Skewness) >= Skewness && sums.Kurtosis >= Kurtosis;

    /// <summary>Adds the options of the rule to those of a treatment.</summary>
    internal static OptionSet<TOptions> AddTo<TOptions>(OptionSet<TOptions> set, Func<TOptions, OutlierRule> get, Func<TOptions, OutlierRule, TOptions> with)
        where TOptions : MethodOptions => set
        .Choice("when", o => get(o).When, (o, v) => with(o, get(o) with { When = v }), "Whether skewed indicators are treated or all.")
        .Number("skewness", o => get(o).Skewness, (o, v) => with(o, get(o) with { Skewness = v }), v => v > 0, "a number above 0", "The limit of |skewness|; an indicator is skewed where both limits are reached.")
        .Number("kurtosis", o => get(o).Kurtosis, (o, v) => with(o, get(o) with { Kurtosis = v }), _ => true, "a number", "The limit of the excess kurtosis.")
        .Choice("within", o => get(o).Within, (o, v) => with(o, get(o) with { Within = v }), "Whether the values of all periods are looked at together or those of each period.")
        .Texts(ChosenIndicators.Option, o => get(o).Only, (o, v) => with(o, get(o) with { Only = v }), ChosenIndicators.Summary);
}
