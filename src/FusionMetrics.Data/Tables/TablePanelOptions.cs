using FusionMetrics.Methods;

namespace FusionMetrics.Data;

/// <summary>
/// How a table holds a panel: in wide form, a row a region and period and a column an indicator; in long form, a row an observation; or with
/// periods in the headings, a row a region (and indicator) and a column a period. Headings are matched as they are written, without the spaces around
/// them. Immutable.
/// </summary>
public record TablePanelOptions : MethodOptions
{
    /// <summary>The heading of the column with the region's code. Default <c>region</c>.</summary>
    public string Region { get; init; } = "region";

    /// <summary>
    /// The heading of the column with the period, written as <see cref="FusionMetrics.Period.TryParse"/> reads it. Default <c>period</c>.
    /// </summary>
    public string Period { get; init; } = "period";

    /// <summary>
    /// The heading of the column with the indicator's code, for the long form, which needs <see cref="Value"/> too, and for periods in the headings.
    /// Default null: every other heading is the code of an indicator.
    /// </summary>
    public string? Indicator { get; init; }

    /// <summary>The heading of the column with the value, for the long form; needs <see cref="Indicator"/>. Default null.</summary>
    public string? Value { get; init; }

    /// <summary>
    /// Where the periods are. In <see cref="PeriodPlace.Headings"/> a column belongs to the panel if one level of its heading is a period; the
    /// other levels are the indicator, unless <see cref="Indicator"/> names a column. Default <see cref="PeriodPlace.Column"/>.
    /// </summary>
    public PeriodPlace Periods { get; init; }

    /// <summary>
    /// The period of every row, for a table that has no column of periods: a cross-section. No column is the period then. Default null: the periods are
    /// in <see cref="Period"/>.
    /// </summary>
    public Period? AsOf { get; init; }

    /// <summary>Which period a date stands for. Default <see cref="DateMeaning.Unsaid"/>.</summary>
    public DateMeaning Dates { get; init; }

    /// <summary>The character between the whole and the fraction of a number that is text. Default <see cref="DecimalMark.Point"/>.</summary>
    public DecimalMark DecimalMark { get; init; }

    /// <summary>
    /// Texts that mean that a value is missing, beside the empty cell: <c>NA</c>, <c>..</c>, <c>-999</c>. Matched exactly, without the
    /// spaces around the cell. Default none.
    /// </summary>
    public IReadOnlyList<string> MissingTokens { get; init; } = [];

    /// <summary>What the table calls indicators, in headings or in its column of indicators, by their codes. Default none: it calls them by their codes.</summary>
    public IReadOnlyDictionary<string, string> Codes { get; init; } = new Dictionary<string, string>();

    /// <summary>What the table calls regions, by their codes. Default none: it calls them by their codes.</summary>
    public IReadOnlyDictionary<string, string> RegionCodes { get; init; } = new Dictionary<string, string>();

    /// <summary>The options of a format in recipes: those of every table, to which it adds its own.</summary>
    /// <typeparam name="TOptions">The options record of the format.</typeparam>
    /// <param name="defaults">Its defaults.</param>
    /// <returns>The set.</returns>
    public static OptionSet<TOptions> SetOf<TOptions>(TOptions defaults) where TOptions : TablePanelOptions => AddTo(OptionSet.For(defaults));

    internal static OptionSet<TOptions> AddTo<TOptions>(OptionSet<TOptions> set) where TOptions : TablePanelOptions => set
        .Text("region", o => o.Region, (o, v) => o with { Region = v }, "a heading", "The column with the region's code.", v => v.Length > 0)
        .Text("period", o => o.Period, (o, v) => o with { Period = v }, "a heading", "The column with the period.", v => v.Length > 0)
        .Text("indicator", o => o.Indicator, (o, v) => o with { Indicator = v }, "a heading", "The column with the indicator's code (long form, or periods in headings).")
        .Text("value", o => o.Value, (o, v) => o with { Value = v }, "a heading", "The column with the value (long form).")
        .TextOf("codes", o => o.Codes, (o, v) => o with { Codes = v }, "a map from codes to what the table calls them", "What the table calls indicators.")
        .TextOf("region-codes", o => o.RegionCodes, (o, v) => o with { RegionCodes = v }, "a map from codes to what the table calls them", "What the table calls regions.")
        .Choice("periods", o => o.Periods, (o, v) => o with { Periods = v }, "Where the periods are.")
        .Text("as-of", o => o.AsOf?.ToString(), (o, v) => o with { AsOf = FusionMetrics.Period.Parse(v) }, "a period", "The period of every row, where no column has it.", v => FusionMetrics.Period.TryParse(v, out _))
        .Choice("dates", o => o.Dates, (o, v) => o with { Dates = v }, "Which period a date stands for.")
        .Choice("decimal", o => o.DecimalMark, (o, v) => o with { DecimalMark = v }, "The decimal mark of numbers that are text.")
        .Texts("missing", o => o.MissingTokens, (o, v) => o with { MissingTokens = v }, "Texts that mean missing, beside the empty cell.");
}
