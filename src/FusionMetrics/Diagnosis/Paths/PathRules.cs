namespace FusionMetrics.Diagnosis;

/// <summary>What planning a path has to say.</summary>
public static class PathRules
{
    /// <summary>FM4520: path that cannot be planned.</summary>
    public static DiagnosticRule Unusable { get; } = new("FM4520", Severity.Error, "Path that cannot be planned");

    /// <summary>FM4521: goal out of reach.</summary>
    public static DiagnosticRule OutOfReach { get; } = new("FM4521", Severity.Error, "Goal out of reach");

    /// <summary>FM4522: recipe for which no path is searched.</summary>
    public static DiagnosticRule NoSearch { get; } = new("FM4522", Severity.Error, "Recipe for which no path is searched");

    /// <summary>FM4523: region that is there already.</summary>
    public static DiagnosticRule AlreadyThere { get; } = new("FM4523", Severity.Information, "Region that is there already");

    /// <summary>FM4524: speeds that are not known.</summary>
    public static DiagnosticRule NoSpeed { get; } = new("FM4524", Severity.Information, "Speeds that are not known");

    /// <summary>FM4525: indicator that is left where it is.</summary>
    public static DiagnosticRule LeftOut { get; } = new("FM4525", Severity.Warning, "Indicator that is left where it is");

    /// <summary>FM4526: plan that is proven within a gap.</summary>
    public static DiagnosticRule Gap { get; } = new("FM4526", Severity.Warning, "Plan that is proven within a gap");

    /// <summary>FM4527: values after treatment.</summary>
    public static DiagnosticRule AfterTreatment { get; } = new("FM4527", Severity.Information, "Plan of values after treatment");

    /// <summary>FM4528: regions that take no part.</summary>
    public static DiagnosticRule NoPart { get; } = new("FM4528", Severity.Information, "Regions that take no part in an allocation");

    internal static Diagnostic Problem(string message) => Unusable.Says(message, DiagnosticLocation.Of("path"));

    internal static FusionMetricsException Refuse(string message) => new(Problem(message));
}
