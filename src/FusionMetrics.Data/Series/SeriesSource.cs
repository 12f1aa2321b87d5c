using FusionMetrics.Outlook;

namespace FusionMetrics.Data.Series;

/// <summary>How a source of panels gives series.</summary>
internal static class SeriesSource
{
    // What a table that is no panel yet has no use for.
    private static readonly string[] OfPanels = ["periods", "as-of", "codes", "region-codes"];

    /// <summary>The table of a source, and where series stand in it; null where the source is none, or is said to have another form than the tidy ones.</summary>
    public static (ITableSource Table, SeriesOptions Options)? Tidy(PanelSource source, IReadOnlyList<string>? series)
    {
        if (source.Provider is not ITableProvider provider || source.Choice.Options is not TablePanelOptions said || OfPanels.Any(source.Says)) return null;
        var form = provider.Form;
        string? Named(string key, string? heading) => form is not null || source.Says(key) ? heading : null;
        var columns = form ?? said;
        return (provider.Table, new()
        {
            Region = Named("region", columns.Region), Period = Named("period", columns.Period), Indicator = Named("indicator", columns.Indicator), Value = Named("value", columns.Value),
            Series = series, Dates = said.Dates, DecimalMark = said.DecimalMark, MissingTokens = said.MissingTokens,
        });
    }

    /// <summary>The columns of the panel that a source gives.</summary>
    public static IReadOnlyList<OutlookSeries> OfPanel(PanelSource source, IReadOnlyList<string>? series, out IReadOnlyList<Diagnostic> found, CancellationToken cancellationToken)
    {
        var builder = series is null ? new PanelBuilder() : new PanelBuilder(series);
        source.Provider.Provide(builder, cancellationToken);
        var panel = builder.Build(out found);
        return [.. Enumerable.Range(0, panel.Regions.Count).SelectMany(region => OfRegion(panel, region))];
    }

    private static IEnumerable<OutlookSeries> OfRegion(Panel panel, int region)
    {
        var (start, length) = panel.RowsOf(region).GetOffsetAndLength(panel.RowCount);
        Period[] periods = [.. Enumerable.Range(start, length).Select(panel.PeriodAt)];
        return panel.Indicators.Select(code => new OutlookSeries(panel.Regions[region].Code, code, periods, panel.Column(code).Slice(start, length).ToArray()));
    }
}
