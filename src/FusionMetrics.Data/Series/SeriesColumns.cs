using FusionMetrics.Data.Tables;

namespace FusionMetrics.Data.Series;

/// <summary>Where region, period and series of a tidy table stand.</summary>
internal sealed class SeriesColumns
{
    // In the order in which they are looked for: of cities in countries the cities are the regions.
    private static readonly string[] RegionHeadings = ["region", "city", "province", "country", "城市", "省份", "地区", "国家"];
    private static readonly string[] PeriodHeadings = ["period", "year", "date", "time", "quarter", "month", "年份", "季度", "月份", "年度", "时间"];

    private SeriesColumns(int region, int period, int indicator, IReadOnlyList<int> values)
        => (Region, Period, Indicator, Values) = (region, period, indicator, values);

    /// <summary>The column of the region; -1 for none.</summary>
    public int Region { get; }

    /// <summary>The column of the period.</summary>
    public int Period { get; }

    /// <summary>The column of the code of the series; -1 in wide form.</summary>
    public int Indicator { get; }

    /// <summary>The columns of values, at least one.</summary>
    public IReadOnlyList<int> Values { get; }

    /// <summary>Finds the columns; null, with everything that is wrong reported, where they are not all there.</summary>
    public static SeriesColumns? Of(TableHeader header, SeriesOptions options, DiagnosticBag bag)
    {
        var region = options.Region is { } named ? header.Require(named, "the code of the region", bag.Add) : First(header, RegionHeadings);
        var period = PeriodOf(header, options, bag);
        int[] places = [region, period];
        if (options.Indicator is null && options.Value is null) return Unless(bag, new(region, period, -1, Wide(header, options, places, bag)));
        if (options.Indicator is null || options.Value is null)
            bag.Add(SourceRules.BadOptions.Says("Name both the column of the series and that of the values for the long form, or none for the wide form.", header.At()));
        var indicator = options.Indicator is null ? -1 : header.Require(options.Indicator, "the code of the series", bag.Add);
        var value = options.Value is null ? -1 : header.Require(options.Value, "the values", bag.Add);
        return Unless(bag, new(region, period, indicator, [value]));
    }

    // Whatever is not there has been reported.
    private static SeriesColumns? Unless(DiagnosticBag bag, SeriesColumns columns) => bag.HasErrors ? null : columns;

    private static int PeriodOf(TableHeader header, SeriesOptions options, DiagnosticBag bag)
        => options.Period is null && First(header, PeriodHeadings) is >= 0 and var found ? found : header.Require(options.Period ?? PeriodHeadings[0], "the period", bag.Add);

    // Of the headings that a column may have, the first that one has; -1 where none has any.
    private static int First(TableHeader header, string[] headings) => headings.Select(header.Find).FirstOrDefault(column => column >= 0, -1);

    private static List<int> Wide(TableHeader header, SeriesOptions options, int[] places, DiagnosticBag bag)
    {
        if (options.Series is { } named) return [.. named.Select(heading => header.Require(heading, "the series", bag.Add)).Where(column => column >= 0)];
        var columns = new List<int>();
        for (var column = 0; column < header.Count; column++)
            if (!places.Contains(column) && header[column].Length > 0 && !header.IsRepeated(column, bag.Add)) columns.Add(column);
        return columns;
    }
}
