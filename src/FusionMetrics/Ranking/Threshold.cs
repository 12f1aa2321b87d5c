namespace FusionMetrics.Ranking;

/// <summary>Thresholds of outranking methods: given for all indicators, and for some by their codes.</summary>
internal static class Threshold
{
    public const string Values = "a number of 0 or more";

    public const string MapValues = "a map from codes of indicators to numbers of 0 or more";

    public static bool IsOne(double value) => value >= 0;

    /// <summary>What holds for an indicator: what is given for it, else what is given for all.</summary>
    public static T For<T>(IndicatorColumn column, T ofAll, IReadOnlyDictionary<string, T>? ofSome)
        => ofSome is not null && ofSome.TryGetValue(column.Indicator.Code, out var own) ? own : ofAll;
}
