namespace FusionMetrics.Data.Csv;

/// <summary>Reads the cells that wide and long form have in common: region and period.</summary>
internal sealed class RowCells(CsvTable table, PanelBuilder builder, int regionColumn, int periodColumn)
{
    private readonly CodeCell region = new();
    private readonly CodeCell periodText = new();
    private Period period;
    private bool isPeriod;

    /// <summary>The region's code.</summary>
    public ReadOnlySpan<char> Region => region.Text;

    /// <summary>The period.</summary>
    public Period Period => period;

    /// <summary>Reads region and period of the current row, and reports what is wrong with them.</summary>
    /// <returns>Whether both can be used.</returns>
    public bool TryRead()
    {
        region.Read(table.Cells.GetSpan(regionColumn));
        if (periodText.Read(table.Cells.GetSpan(periodColumn))) isPeriod = Period.TryParse(periodText.Text, out period);
        if (region.Text.Length > 0 && isPeriod) return true;

        if (region.Text.Length == 0)
            builder.Report(CsvRules.EmptyCode.Says("The row has no region. Fill in its code or remove the row.", table.At(regionColumn)));
        if (!isPeriod)
        {
            builder.Report(CsvRules.BadPeriod.Says(
                $"{CellText.Quote(new string(periodText.Text))} is not a period. Write 2019, 2019-S1, 2019-Q1, 2019-01 or 2019-01-31.",
                table.At(periodColumn) with { Region = Region.Length > 0 ? new string(Region) : null }));
        }
        return false;
    }

    /// <summary>Reports a cell that is not a number.</summary>
    public void ReportNumber(NumberCell numbers, int column, string? indicator)
    {
        var place = table.At(column) with { Region = Region.Length > 0 ? new string(Region) : null, Period = isPeriod ? period : null };
        var explained = numbers.Explain(table.Cells.GetString(column));
        builder.Report(CsvRules.BadNumber.Says(indicator is null ? explained : $"{indicator}: {explained}", place));
    }
}
