using ExcelDataReader;

namespace FusionMetrics.Data.Excel;

/// <summary>A sheet of a workbook, or a range of it, as a table. Safe for several threads at once: each opening reads the file by itself.</summary>
public sealed class ExcelSheet : ITableSource
{
    private readonly ExcelPanelOptions options;

    /// <summary>Names a sheet.</summary>
    /// <param name="options">The workbook, the sheet, the range and the rows of its header.</param>
    public ExcelSheet(ExcelPanelOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        this.options = options;
    }

    /// <inheritdoc/>
    public string Name => options.Sheet is null ? options.Path : $"{options.Path}:{options.Sheet}";

    /// <inheritdoc/>
    public ITableRows? Open(Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(report);
        cancellationToken.ThrowIfCancellationRequested();
        if (Range(report) is not { } box) return null;
        var reader = WorkbookFile.Open(options, report);
        try
        {
            if (Find(reader, options.Sheet ?? box.Sheet, report) && SheetRows.Open(reader, options, box, Name, report, cancellationToken) is { } rows) return rows;
        }
        catch
        {
            reader.Dispose();
            throw;
        }
        reader.Dispose();
        return null;
    }

    private CellBox? Range(Action<Diagnostic> report)
    {
        if (options.Range is null) return CellBox.All;
        if (CellBox.Parse(options.Range) is { } box) return box;
        if (WorkbookFile.Look(options.Path, parts => parts.Named(options.Range)) is { } named) return named;
        report(ExcelRules.BadRange.Says(
            $"'{options.Range}' is neither cells, such as A3:K40, A3:K or A3, nor a name of cells in the workbook.", DiagnosticLocation.In(options.Path)));
        return null;
    }

    private bool Find(IExcelDataReader reader, string? sheet, Action<Diagnostic> report)
    {
        var names = new List<string>();
        do
        {
            names.Add(reader.Name);
            if (sheet is null || string.Equals(reader.Name, sheet, StringComparison.Ordinal)) break;
        }
        while (reader.NextResult());
        if (sheet is not null && names[^1] != sheet)
        {
            report(ExcelRules.UnknownSheet.Says(
                $"There is no sheet '{sheet}'.{NearestName.DidYouMean(sheet, names)} The workbook has: {string.Join(", ", names)}.", DiagnosticLocation.In(options.Path)));
            return false;
        }
        if (sheet is null && reader.ResultsCount > 1)
            report(ExcelRules.FirstSheet.Says($"The workbook has {reader.ResultsCount} sheets; the first, '{names[0]}', is read. Name another with sheet.", DiagnosticLocation.In(options.Path)));
        return true;
    }
}
