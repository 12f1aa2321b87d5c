using FusionMetrics.Methods;

namespace FusionMetrics.Ranking;

/// <summary>
/// Options of ELECTRE III: the thresholds, for all indicators and for some of them. Thresholds are in the unit of the normalised values: shares
/// of the range under min-max, the indicator's own unit under <c>none</c>.
/// </summary>
public sealed record ElectreOptions : MethodOptions
{
    /// <summary>The indifference threshold q: a row is as good as another that is better by q.</summary>
    /// <value>0 or more. The default is 0.</value>
    public double Indifference { get; init; }

    /// <summary>The preference threshold p: a row that is worse by p speaks in no way for being as good.</summary>
    /// <value>q or more. The default is 0.</value>
    public double Preference { get; init; }

    /// <summary>The veto threshold v: a row that is worse by v under one indicator is not as good, whatever the others say.</summary>
    /// <value>p or more, or 0 for no veto. The default is 0.</value>
    public double Veto { get; init; }

    /// <summary>The indifference threshold of some indicators, by their codes; the others have <see cref="Indifference"/>.</summary>
    public IReadOnlyDictionary<string, double>? IndifferenceOf { get; init; }

    /// <summary>The preference threshold of some indicators, by their codes; the others have <see cref="Preference"/>.</summary>
    public IReadOnlyDictionary<string, double>? PreferenceOf { get; init; }

    /// <summary>The veto threshold of some indicators, by their codes; the others have <see cref="Veto"/>.</summary>
    public IReadOnlyDictionary<string, double>? VetoOf { get; init; }

    internal static OptionSet<ElectreOptions> Set { get; } = OptionSet.For(new ElectreOptions())
        .Number("q", o => o.Indifference, (o, v) => o with { Indifference = v }, Threshold.IsOne, Threshold.Values, "The indifference threshold.")
        .Number("p", o => o.Preference, (o, v) => o with { Preference = v }, Threshold.IsOne, Threshold.Values, "The preference threshold.")
        .Number("v", o => o.Veto, (o, v) => o with { Veto = v }, Threshold.IsOne, Threshold.Values, "The veto threshold; 0 for no veto.")
        .NumberOf("q-of", o => o.IndifferenceOf, (o, v) => o with { IndifferenceOf = v }, Threshold.IsOne, Threshold.MapValues, "The indifference threshold of some indicators.")
        .NumberOf("p-of", o => o.PreferenceOf, (o, v) => o with { PreferenceOf = v }, Threshold.IsOne, Threshold.MapValues, "The preference threshold of some indicators.")
        .NumberOf("v-of", o => o.VetoOf, (o, v) => o with { VetoOf = v }, Threshold.IsOne, Threshold.MapValues, "The veto threshold of some indicators.");
}
