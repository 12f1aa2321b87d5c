using FusionMetrics.Data.Csv;

namespace FusionMetrics.Data.Sdmx;

/// <summary>The observations of an SDMX-CSV file as a table in long form.</summary>
internal sealed class SdmxCsvTable(SdmxCsvOptions options) : ITableSource
{
    /// <inheritdoc/>
    public string Name => options.Path;

    /// <inheritdoc/>
    public ITableRows? Open(Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var table = CsvTable.Open(new CsvFormat(options.Path) { DecimalMark = options.DecimalMark }, report);
        if (table is null) return null;
        if (SdmxHeader.Read(table.Header, options, report) is { } header) return new SdmxCsvRows(table, header, options, report);
        table.Dispose();
        return null;
    }
}
