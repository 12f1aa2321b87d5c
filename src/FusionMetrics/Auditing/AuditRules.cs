namespace FusionMetrics.Auditing;

/// <summary>What an audit of a printed table has to say.</summary>
public static class AuditRules
{
    /// <summary>FM4540: table that cannot be audited.</summary>
    public static DiagnosticRule Unusable { get; } = new("FM4540", Severity.Error, "Table that cannot be audited");

    /// <summary>FM4541: index below 0.</summary>
    public static DiagnosticRule Negative { get; } = new("FM4541", Severity.Error, "Index or figure below 0 in a printed table");

    /// <summary>FM4542: printed figures in percent.</summary>
    public static DiagnosticRule Percent { get; } = new("FM4542", Severity.Information, "Printed figures in percent");

    /// <summary>FM4543: rows that were left out of an audit.</summary>
    public static DiagnosticRule Missing { get; } = new("FM4543", Severity.Warning, "Rows left out of an audit");

    /// <summary>FM4544: printed index above 1.</summary>
    public static DiagnosticRule AboveUnit { get; } = new("FM4544", Severity.Warning, "Printed index above 1");

    /// <summary>FM4545: suspected misprint.</summary>
    public static DiagnosticRule Misprint { get; } = new("FM4545", Severity.Warning, "Suspected misprint");

    /// <summary>FM4546: column that a mistake explains.</summary>
    public static DiagnosticRule Mistake { get; } = new("FM4546", Severity.Warning, "Column that a mistake explains");

    /// <summary>FM4547: column that no formula reproduces.</summary>
    public static DiagnosticRule Unexplained { get; } = new("FM4547", Severity.Warning, "Column that no formula reproduces");

    /// <summary>FM4548: column whose formula cannot be told.</summary>
    public static DiagnosticRule Undecided { get; } = new("FM4548", Severity.Warning, "Column whose formula cannot be told");
}
