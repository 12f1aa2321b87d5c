using FusionMetrics.Methods;

namespace FusionMetrics.Ranking;

/// <summary>
/// Options of PROMETHEE: the preference function and its thresholds, for all indicators and for some of them. Thresholds are in the unit of
/// the normalised values: shares of the range under min-max, the indicator's own unit under <c>none</c>.
/// </summary>
public sealed record PrometheeOptions : MethodOptions
{
    /// <summary>The preference function.</summary>
    /// <value>The default is <see cref="PreferenceFunction.Usual"/>, which needs no threshold.</value>
    public PreferenceFunction Function { get; init; }

    /// <summary>The indifference threshold q of the functions u-shape, level and linear.</summary>
    /// <value>0 or more. The default is 0.</value>
    public double Indifference { get; init; }

    /// <summary>The preference threshold p of the functions v-shape, level and linear.</summary>
    /// <value>0 or more, for level and linear not below q. The default is 0: strict preference beyond q.</value>
    public double Preference { get; init; }

    /// <summary>The s of the gaussian function: where it is steepest.</summary>
    /// <value>0 or more. The default is 0: strict preference for every difference.</value>
    public double Inflection { get; init; }

    /// <summary>The preference function of some indicators, by their codes; the others have <see cref="Function"/>.</summary>
    public IReadOnlyDictionary<string, PreferenceFunction>? FunctionOf { get; init; }

    /// <summary>The indifference threshold of some indicators, by their codes; the others have <see cref="Indifference"/>.</summary>
    public IReadOnlyDictionary<string, double>? IndifferenceOf { get; init; }

    /// <summary>The preference threshold of some indicators, by their codes; the others have <see cref="Preference"/>.</summary>
    public IReadOnlyDictionary<string, double>? PreferenceOf { get; init; }

    /// <summary>The s of some indicators, by their codes; the others have <see cref="Inflection"/>.</summary>
    public IReadOnlyDictionary<string, double>? InflectionOf { get; init; }

    internal static OptionSet<PrometheeOptions> Set { get; } = OptionSet.For(new PrometheeOptions())
        .Choice("function", o => o.Function, (o, v) => o with { Function = v }, "The preference function.")
        .Number("q", o => o.Indifference, (o, v) => o with { Indifference = v }, Threshold.IsOne, Threshold.Values, "The indifference threshold.")
        .Number("p", o => o.Preference, (o, v) => o with { Preference = v }, Threshold.IsOne, Threshold.Values, "The preference threshold.")
        .Number("s", o => o.Inflection, (o, v) => o with { Inflection = v }, Threshold.IsOne, Threshold.Values, "The s of the gaussian function.")
        .ChoiceOf("function-of", o => o.FunctionOf, (o, v) => o with { FunctionOf = v }, "The preference function of some indicators.")
        .NumberOf("q-of", o => o.IndifferenceOf, (o, v) => o with { IndifferenceOf = v }, Threshold.IsOne, Threshold.MapValues, "The indifference threshold of some indicators.")
        .NumberOf("p-of", o => o.PreferenceOf, (o, v) => o with { PreferenceOf = v }, Threshold.IsOne, Threshold.MapValues, "The preference threshold of some indicators.")
        .NumberOf("s-of", o => o.InflectionOf, (o, v) => o with { InflectionOf = v }, Threshold.IsOne, Threshold.MapValues, "The s of some indicators.");
}
