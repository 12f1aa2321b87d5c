namespace FusionMetrics.Ranking;

/// <summary>What rankings have to say.</summary>
public static class RankingRules
{
    /// <summary>FM4301: cost indicator in a weighted mean.</summary>
    public static DiagnosticRule CostColumn { get; } = new("FM4301", Severity.Error, "Cost indicator in a weighted mean");

    /// <summary>FM4302: best and worst point are the same.</summary>
    public static DiagnosticRule IdealsCoincide { get; } = new("FM4302", Severity.Warning, "Best and worst point are the same");

    /// <summary>FM4310: value of 0 or below.</summary>
    public static DiagnosticRule NotPositive { get; } = new("FM4310", Severity.Error, "Value of 0 or below in a ranking that divides by values");

    /// <summary>FM4311: value below 0.</summary>
    public static DiagnosticRule Negative { get; } = new("FM4311", Severity.Error, "Value below 0 in a ranking of shares or means");

    /// <summary>FM4312: average of 0 or below.</summary>
    public static DiagnosticRule AverageNotPositive { get; } = new("FM4312", Severity.Error, "Average of 0 or below");

    /// <summary>FM4313: row that is worst in everything.</summary>
    public static DiagnosticRule WorstInAll { get; } = new("FM4313", Severity.Error, "Row that is worst in everything");

    /// <summary>FM4314: row without costs.</summary>
    public static DiagnosticRule NoCosts { get; } = new("FM4314", Severity.Error, "Row whose costs are all 0");

    /// <summary>FM4315: indicator without bounds.</summary>
    public static DiagnosticRule NoBounds { get; } = new("FM4315", Severity.Error, "Ranking by bounds without bounds");

    /// <summary>FM4316: values beyond the ends of the scale.</summary>
    public static DiagnosticRule BeyondEnds { get; } = new("FM4316", Severity.Error, "Values beyond the ends of the scale");

    /// <summary>FM4317: ordered weights of another number.</summary>
    public static DiagnosticRule OrderedWeights { get; } = new("FM4317", Severity.Error, "Ordered weights of another number than the indicators");

    /// <summary>FM4318: indicator without a reference value.</summary>
    public static DiagnosticRule NoReference { get; } = new("FM4318", Severity.Error, "Indicator without a reference value");

    /// <summary>FM4319: mean of a row that a penalty cannot be made of.</summary>
    public static DiagnosticRule NoPenalty { get; } = new("FM4319", Severity.Error, "Row too far out for a penalty");

    /// <summary>FM4320: values that a ranking cannot hold.</summary>
    public static DiagnosticRule TooLarge { get; } = new("FM4320", Severity.Error, "Values that a ranking cannot hold");

    /// <summary>FM4330: thresholds in the wrong order.</summary>
    public static DiagnosticRule ThresholdOrder { get; } = new("FM4330", Severity.Error, "Thresholds in the wrong order");

    /// <summary>FM4331: preference function without a threshold.</summary>
    public static DiagnosticRule NoThreshold { get; } = new("FM4331", Severity.Warning, "Preference function without a threshold");

    /// <summary>FM4332: more rows than are compared with one another.</summary>
    public static DiagnosticRule TooManyRows { get; } = new("FM4332", Severity.Error, "More rows than are compared with one another");

    /// <summary>FM4340: negative values under the benefit of the doubt.</summary>
    public static DiagnosticRule NegativeDoubt { get; } = new("FM4340", Severity.Error, "Negative values under the benefit of the doubt");

    /// <summary>FM4341: nothing to give the benefit of the doubt.</summary>
    public static DiagnosticRule NothingToDoubt { get; } = new("FM4341", Severity.Warning, "Nothing to give the benefit of the doubt");

    /// <summary>FM4350: row beyond what a ranking takes.</summary>
    public static DiagnosticRule BeyondDomain { get; } = new("FM4350", Severity.Error, "Row beyond what a ranking takes");

    /// <summary>FM4351: bounds that have no normalised value.</summary>
    public static DiagnosticRule BoundsOffScale { get; } = new("FM4351", Severity.Error, "Bounds that have no normalised value");
}
