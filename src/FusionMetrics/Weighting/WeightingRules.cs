namespace FusionMetrics.Weighting;

/// <summary>What weightings have to say.</summary>
public static class WeightingRules
{
    /// <summary>FM4201: negative values under weights made of shares.</summary>
    public static DiagnosticRule NegativeValues { get; } = new("FM4201", Severity.Error, "Negative values under weights made of shares");

    /// <summary>FM4202: subsystem in which every indicator is constant.</summary>
    public static DiagnosticRule AllConstant { get; } = new("FM4202", Severity.Warning, "Subsystem in which every indicator is constant");

    /// <summary>FM4210: values of 0 or below under weights made of ratios.</summary>
    public static DiagnosticRule ValuesNotPositive { get; } = new("FM4210", Severity.Error, "Values of 0 or below under weights made of ratios");

    /// <summary>FM4211: a weighting that measures 0 of indicators that vary.</summary>
    public static DiagnosticRule NothingTold { get; } = new("FM4211", Severity.Warning, "Weighting that finds nothing to tell indicators apart by");

    /// <summary>FM4213: indicators perfectly correlated under CRITIC.</summary>
    public static DiagnosticRule PerfectlyCorrelated { get; } = new("FM4213", Severity.Warning, "Perfectly correlated indicators under CRITIC weights");

    /// <summary>FM4214: indicators that lose nothing under CILOS.</summary>
    public static DiagnosticRule NothingLost { get; } = new("FM4214", Severity.Warning, "Indicators that lose nothing under CILOS weights");

    /// <summary>FM4215: an eigenvector with parts of both signs under scatter degree weights.</summary>
    public static DiagnosticRule MixedSigns { get; } = new("FM4215", Severity.Error, "Eigenvector with parts of both signs under scatter degree weights");

    /// <summary>FM4212: a standard deviation beyond the range of numbers.</summary>
    public static DiagnosticRule DeviationTooLarge { get; } = new("FM4212", Severity.Error, "Standard deviation beyond the range of numbers");
}
