namespace FusionMetrics.Data.Excel.Tests;

/// <summary>Short names for what most tests do.</summary>
internal static class Reading
{
    public static ExcelPanelOptions Options { get; } = new() { Period = "year" };

    public static Panel Panel(Workbook book, ExcelPanelOptions? options = null) => Panel(book, out _, options);

    public static Panel Panel(Workbook book, out IReadOnlyList<Diagnostic> found, ExcelPanelOptions? options = null)
        => FusionMetrics.Panel.ReadExcel((options ?? Options) with { Path = book.Path }, null, out found);

    public static IReadOnlyList<Diagnostic> Problems(Workbook book, ExcelPanelOptions? options = null)
        => [.. ((Func<Panel>)(() => Panel(book, options))).Should().Throw<FusionMetricsException>().Which.Diagnostics.Where(d => d.Severity == Severity.Error)];

    public static Diagnostic Problem(Workbook book, ExcelPanelOptions? options = null) => Problems(book, options).Should().ContainSingle().Which;

    public static double Value(this Panel panel, string region, string period, string indicator)
        => panel.Column(indicator)[panel.FindRow(region, Period.Parse(period))];
}
