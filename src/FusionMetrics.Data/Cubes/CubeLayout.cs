namespace FusionMetrics.Data.Cubes;

/// <summary>What the dimensions of a cube are to a panel.</summary>
internal sealed class CubeLayout
{
    private readonly CubeDimension[] indicators;
    private readonly int[] indicatorAt;
    private readonly (int Dimension, int Code)[] filters;
    private readonly TableCell[] regions;
    private readonly TableCell[] periods;
    private readonly int regionAt;
    private readonly int periodAt;
    private readonly string only;

    private CubeLayout(IReadOnlyList<CubeDimension> dimensions, int region, int period, int[] indicator, (int, int)[] filters, string only)
    {
        (regionAt, periodAt, indicatorAt, this.filters, this.only) = (region, period, indicator, filters, only);
        indicators = [.. indicator.Select(i => dimensions[i])];
        regions = [.. dimensions[region].Codes.Select(TableCell.Of)];
        periods = [.. dimensions[period].Codes.Zip(dimensions[period].Labels, PeriodOf)];
        Dimensions = dimensions;
    }

    /// <summary>The dimensions, in the order of the keys.</summary>
    public IReadOnlyList<CubeDimension> Dimensions { get; }

    /// <summary>Finds what the dimensions are; null where that cannot be said, which has then been reported.</summary>
    /// <param name="dimensions">The dimensions, in the order of the keys.</param>
    /// <param name="options">What they are called.</param>
    /// <param name="report">Where problems go.</param>
    public static CubeLayout? Read(IReadOnlyList<CubeDimension> dimensions, CubePanelOptions options, Action<Diagnostic> report)
    {
        var names = new CubeNames(dimensions, options.Path, report);
        var (region, period) = (names.Require(options.Region, "region", "the region"), names.Require(options.Period, "period", "the period"));
        var filters = options.Filter.Select(f => names.Require(f.Key, f.Value)).ToArray();
        int[] indicator = [.. options.Dimensions.Select(id => names.Require(id, "dimensions", "the indicator"))];
        if (new[] { region, period }.Concat(indicator).Concat(filters.Select(f => f.Dimension)).Contains(-1) || Array.Exists(filters, f => f.Code < 0)) return null;
        int[] Open(int[] chosen) => [.. Enumerable.Range(0, dimensions.Count).Except([region, period, .. chosen, .. filters.Select(f => f.Dimension)]).Where(i => dimensions[i].Codes.Count > 1)];
        // A cube of regions and periods alone has one indicator, without a dimension for it.
        if (options.Dimensions.Count == 0 && (names.Find(options.Indicator!) >= 0 || Open([]).Length > 0))
            indicator = [names.Require(options.Indicator!, "dimensions", "the indicator")];
        if (indicator.Contains(-1)) return null;
        var open = Open(indicator);
        foreach (var i in open)
            report(CubeRules.OpenDimension.Says(
                $"Dimension '{dimensions[i].Id}' has several codes: {dimensions[i].Listed}. Choose one with filter, or make it part of the indicator with dimensions.",
                DiagnosticLocation.In(options.Path) with { Column = dimensions[i].Id }));
        return open.Length > 0 || names.IsUsedTwice([region, period, .. indicator, .. filters.Select(f => f.Dimension)]) ? null : new(dimensions, region, period, indicator, filters, options.Value!);
    }

    /// <summary>Whether a value belongs to the panel.</summary>
    public bool Has(int[] key) => Array.TrueForAll(filters, f => key[f.Dimension] == f.Code);

    /// <summary>The region of a value.</summary>
    public TableCell Region(int[] key) => regions[key[regionAt]];

    /// <summary>The period of a value.</summary>
    public TableCell Period(int[] key) => periods[key[periodAt]];

    /// <summary>The indicator of a value.</summary>
    public TableCell Indicator(int[] key) => TableCell.Of(indicators.Length switch
    {
        0 => only,
        1 => indicators[0].Codes[key[indicatorAt[0]]],
        _ => string.Join('.', indicatorAt.Select((at, i) => indicators[i].Codes[key[at]])),
    });

    // Some give periods codes of their own, and say in the label which period it is.
    private static TableCell PeriodOf(string code, string? label)
        => TableCell.Of(label is not null && !FusionMetrics.Period.TryParse(code, out _) && FusionMetrics.Period.TryParse(label, out _) ? label : code);
}
