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

    /// <summary>FM4549: columns of a printed table that were recognised.</summary>
    public static DiagnosticRule Recognised { get; } = new("FM4549", Severity.Information, "Columns of a printed table that were recognised");

    /// <summary>FM4550: printed rows that the recipe does not have.</summary>
    public static DiagnosticRule NoMatch { get; } = new("FM4550", Severity.Error, "Printed table and recipe that do not match");

    /// <summary>FM4551: printed figures that the recipe does not give.</summary>
    public static DiagnosticRule NotRecomputed { get; } = new("FM4551", Severity.Warning, "Printed figures that the recipe does not give");
}
