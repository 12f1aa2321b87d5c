namespace FusionMetrics.Data.Tables;

/// <summary>The forms in which a table holds a panel.</summary>
internal static class TableForm
{
    /// <summary>What can be wrong with the options before the table is opened.</summary>
    public static IEnumerable<string> Problems(TablePanelOptions options)
    {
        string?[] headings;
        if (options.Periods == PeriodPlace.Headings)
        {
            if (options.AsOf is not null) yield return "With periods in the headings every column has its own: leave out as-of.";
            if (options.Value is not null) yield return "With periods in the headings the values stand under them: name no column of values.";
            headings = [options.Region, options.Indicator];
        }
        else
        {
            if (options.Indicator is null != options.Value is null)
                yield return "Name both the column of the indicators and that of the values for the long form, or none for the wide form.";
            headings = [options.Region, options.AsOf is null ? options.Period : null, options.Indicator, options.Value];
        }
        foreach (var heading in headings.Where(h => h is not null).GroupBy(h => h).Where(g => g.Count() > 1))
            yield return $"Column '{heading.Key}' is named for two purposes. Name a column for each.";
    }

    /// <summary>Reads a table into a builder.</summary>
    public static void Read(TablePanelOptions options, IPanelTable table, PanelBuilder builder, CancellationToken cancellationToken)
    {
        if (options.Periods == PeriodPlace.Headings) new PeriodColumns(options, table, builder).Read(cancellationToken);
        else if (options.Indicator is null) new WideRows(options, table, builder).Read(cancellationToken);
        else new LongRows(options, table, builder).Read(cancellationToken);
    }
}
