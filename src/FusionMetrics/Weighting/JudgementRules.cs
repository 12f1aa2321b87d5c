namespace FusionMetrics.Weighting;

/// <summary>What weightings by judgement have to say.</summary>
public static class JudgementRules
{
    /// <summary>FM4231: code that is not weighed.</summary>
    public static DiagnosticRule UnknownCode { get; } = new("FM4231", Severity.Error, "Code that is not weighed");

    /// <summary>FM4232: judgement across groups.</summary>
    public static DiagnosticRule AcrossGroups { get; } = new("FM4232", Severity.Error, "Judgement across groups");

    /// <summary>FM4233: indicator without its number.</summary>
    public static DiagnosticRule NumberMissing { get; } = new("FM4233", Severity.Error, "Indicator without its number");

    /// <summary>FM4234: no weights.</summary>
    public static DiagnosticRule NoWeights { get; } = new("FM4234", Severity.Error, "No weights");

    /// <summary>FM4235: number that cannot be used.</summary>
    public static DiagnosticRule BadNumber { get; } = new("FM4235", Severity.Error, "Number that cannot be used");

    /// <summary>FM4236: judgements that are incomplete.</summary>
    public static DiagnosticRule Incomplete { get; } = new("FM4236", Severity.Error, "Judgements that are incomplete");

    /// <summary>FM4237: pair judged both ways.</summary>
    public static DiagnosticRule JudgedTwice { get; } = new("FM4237", Severity.Error, "Pair judged both ways");

    /// <summary>FM4238: judges that differ in number.</summary>
    public static DiagnosticRule JudgesDiffer { get; } = new("FM4238", Severity.Error, "Judges that differ in number");

    /// <summary>FM4239: inconsistent judgements.</summary>
    public static DiagnosticRule Inconsistent { get; } = new("FM4239", Severity.Warning, "Inconsistent judgements");

    /// <summary>FM4240: comparisons without a best and a worst.</summary>
    public static DiagnosticRule NoBestAndWorst { get; } = new("FM4240", Severity.Error, "Comparisons without a best and a worst");

    /// <summary>FM4241: steps that form no order.</summary>
    public static DiagnosticRule NoOrder { get; } = new("FM4241", Severity.Error, "Steps that form no order");

    /// <summary>FM4242: combination that cannot be made.</summary>
    public static DiagnosticRule NoCombination { get; } = new("FM4242", Severity.Error, "Combination that cannot be made");

    /// <summary>FM4243: weightings with nothing in common.</summary>
    public static DiagnosticRule NothingInCommon { get; } = new("FM4243", Severity.Error, "Weightings with nothing in common");

    /// <summary>FM4244: targets that no weights reach.</summary>
    public static DiagnosticRule TargetsMissed { get; } = new("FM4244", Severity.Warning, "Targets that no weights reach");
}
