namespace FusionMetrics.Data.Tables;

/// <summary>Reads the cells that wide and long form have in common: region and period.</summary>
internal sealed class RowCells(IPanelTable table, PanelBuilder builder, TablePanelOptions options, int regionColumn, int periodColumn)
{
    private readonly CodeCell region = new();
    private readonly SourceNames regions = new(options.RegionCodes);
    private readonly PeriodCell period = new(options.Dates);
    private string? code;

    /// <summary>The region's code.</summary>
    public ReadOnlySpan<char> Region => code ?? region.Text;

    /// <summary>The period.</summary>
    public Period Period => options.AsOf ?? period.Period;

    /// <summary>Whether the current row has neither.</summary>
    public bool AreEmpty(ITableRows rows) => rows[regionColumn].Kind == CellKind.Empty && (options.AsOf is not null || rows[periodColumn].Kind == CellKind.Empty);

    /// <summary>Whether a column is that of one of them.</summary>
    public bool Hold(int column) => column == regionColumn || column == periodColumn;

    /// <summary>Reads region and period of a row whose problems have been reported.</summary>
    public void Locate()
    {
        ReadRegion();
        if (options.AsOf is null) table.Read(periodColumn, period);
    }

    /// <summary>Reads region and period of the current row, and reports what is wrong with them.</summary>
    /// <returns>Whether both can be used.</returns>
    public bool TryRead()
    {
        var hasRegion = TryReadRegion();
        if (options.AsOf is not null) return hasRegion;
        table.Read(periodColumn, period);
        if (!period.IsPeriod) builder.Report(SourceRules.BadPeriod.Says(period.Explain(), table.At(periodColumn) with { Region = RegionOrNull }));
        return hasRegion && period.IsPeriod;
    }

    /// <summary>Reads the region of the current row, and reports where there is none.</summary>
    /// <returns>Whether it can be used.</returns>
    public bool TryReadRegion()
    {
        ReadRegion();
        if (region.Text.Length > 0) return true;
        builder.Report(SourceRules.EmptyCode.Says("The row has no region. Fill in its code or remove the row.", table.At(regionColumn)));
        return false;
    }

    /// <summary>Reports a cell that is not a number.</summary>
    public void ReportNumber(int column, string? indicator) => ReportNumber(column, indicator, options.AsOf ?? (period.IsPeriod ? Period : null));

    /// <summary>Reports a cell, of a period that its heading names, that is not a number.</summary>
    public void ReportNumber(int column, string? indicator, Period? of)
    {
        var explained = table.ExplainNumber(column);
        builder.Report(SourceRules.BadNumber.Says(indicator is null ? explained : $"{indicator}: {explained}",
            table.At(column) with { Region = RegionOrNull, Period = of }));
    }

    private void ReadRegion()
    {
        if (table.Read(regionColumn, region) && !regions.IsEmpty) code = regions.CodeOf(new string(region.Text));
    }

    private string? RegionOrNull => Region.Length > 0 ? new string(Region) : null;
}
