namespace FusionMetrics.Data.Excel;

/// <summary>What can be wrong with a workbook.</summary>
public static class ExcelRules
{
    /// <summary>FM2311: workbook that cannot be read.</summary>
    public static DiagnosticRule Unreadable { get; } = new("FM2311", Severity.Error, "Workbook that cannot be read");

    /// <summary>FM2312: workbook that is encrypted.</summary>
    public static DiagnosticRule Encrypted { get; } = new("FM2312", Severity.Error, "Workbook that is encrypted");

    /// <summary>FM2313: workbook over the size bound.</summary>
    public static DiagnosticRule TooLarge { get; } = new("FM2313", Severity.Error, "Workbook over the size bound");

    /// <summary>FM2314: sheet that the workbook does not have.</summary>
    public static DiagnosticRule UnknownSheet { get; } = new("FM2314", Severity.Error, "Sheet that the workbook does not have");

    /// <summary>FM2315: range that is none.</summary>
    public static DiagnosticRule BadRange { get; } = new("FM2315", Severity.Error, "Range that is none");

    /// <summary>FM2316: sheet without cells.</summary>
    public static DiagnosticRule EmptySheet { get; } = new("FM2316", Severity.Error, "Sheet without cells");

    /// <summary>FM2317: several sheets, of which the first is read.</summary>
    public static DiagnosticRule FirstSheet { get; } = new("FM2317", Severity.Information, "First of several sheets");

    /// <summary>FM2318: macros, which are not run.</summary>
    public static DiagnosticRule Macros { get; } = new("FM2318", Severity.Information, "Workbook with macros");

    /// <summary>FM2319: cell over the size bound.</summary>
    public static DiagnosticRule LongCell { get; } = new("FM2319", Severity.Error, "Cell over the size bound");

    /// <summary>FM2320: workbook of the old kind, in which errors pass for empty cells.</summary>
    public static DiagnosticRule OldWorkbook { get; } = new("FM2320", Severity.Warning, "Errors that an old workbook does not show");
}
