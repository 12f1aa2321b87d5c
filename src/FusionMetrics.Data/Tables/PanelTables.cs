namespace FusionMetrics.Data.Tables;

/// <summary>Opens tables to read codes, periods and numbers from them.</summary>
internal static class PanelTables
{
    /// <summary>Opens a table; null where there is nothing to read, which has then been reported.</summary>
    public static IPanelTable? OpenPanel(this ITableSource source, TablePanelOptions options, Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        if (source is IPanelTableSource own) return own.Open(options, report, cancellationToken);
        return source.Open(report, cancellationToken) is { } rows ? new CellTable(source.Name, rows, options, report) : null;
    }
}
