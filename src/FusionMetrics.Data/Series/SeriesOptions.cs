namespace FusionMetrics.Data;

/// <summary>
/// How a tidy table holds series: in wide form, a row a region and period and a column a series; in long form, a row an observation. Immutable.
/// </summary>
public sealed record SeriesOptions
{
    /// <summary>The heading of the column with the region's code.</summary>
    /// <value>Null, the default, for the first that is called <c>region</c>, <c>city</c>, <c>province</c>, <c>country</c>, 城市, 省份, 地区 or 国家; no regions where none is.</value>
    public string? Region { get; init; }

    /// <summary>The heading of the column with the period.</summary>
    /// <value>Null, the default, for the first that is called <c>period</c>, <c>year</c>, <c>date</c>, <c>time</c>, <c>quarter</c>, <c>month</c>, 年份, 季度, 月份, 年度 or 时间.</value>
    public string? Period { get; init; }

    /// <summary>The headings of the series (wide form), or their codes (long form).</summary>
    /// <value>Null, the default, for every other column whose cells are numbers, or every code.</value>
    public IReadOnlyList<string>? Series { get; init; }

    /// <summary>The heading of the column with the code of the series, for the long form; needs <see cref="Value"/>.</summary>
    public string? Indicator { get; init; }

    /// <summary>The heading of the column with the value, for the long form; needs <see cref="Indicator"/>.</summary>
    public string? Value { get; init; }

    /// <summary>Which period a date stands for.</summary>
    public DateMeaning Dates { get; init; }

    /// <summary>The character between the whole and the fraction of a number that is text.</summary>
    public DecimalMark DecimalMark { get; init; }

    /// <summary>Texts that mean that a value is missing, beside the empty cell.</summary>
    /// <value>The default is none.</value>
    public IReadOnlyList<string> MissingTokens { get; init; } = [];

    internal TablePanelOptions Cells => new() { Dates = Dates, DecimalMark = DecimalMark, MissingTokens = MissingTokens };
}
