namespace FusionMetrics.Ranking;

/// <summary>A preference function with the thresholds that it looks at, as it holds for one indicator.</summary>
/// <param name="Function">The function.</param>
/// <param name="Indifference">Up to here there is no preference: q, or 0.</param>
/// <param name="Strict">Beyond here preference is strict: p, or q where the function has no p; 0 for usual. Not used by gaussian.</param>
/// <param name="Inflection">The s of gaussian; 0 for the others.</param>
internal readonly record struct Preference(PreferenceFunction Function, double Indifference, double Strict, double Inflection)
{
    /// <summary>Whether preference rises in proportion to the difference, from q to p.</summary>
    public bool Rises => Function is PreferenceFunction.VShape or PreferenceFunction.Linear;

    public static Preference For(IndicatorColumn column, PrometheeOptions options)
    {
        var (q, p) = (Threshold.For(column, options.Indifference, options.IndifferenceOf), Threshold.For(column, options.Preference, options.PreferenceOf));
        var function = Threshold.For(column, options.Function, options.FunctionOf);
        return function switch
        {
            PreferenceFunction.UShape => new(function, q, q, 0),
            PreferenceFunction.VShape => new(function, 0, p, 0),
            PreferenceFunction.Level or PreferenceFunction.Linear => new(function, q, p, 0),
            PreferenceFunction.Gaussian => new(function, 0, 0, Threshold.For(column, options.Inflection, options.InflectionOf)),
            _ => new(function, 0, 0, 0),
        };
    }
}
