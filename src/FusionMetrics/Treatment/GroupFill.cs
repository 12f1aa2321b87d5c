using System.Globalization;
using FusionMetrics.Methods;

namespace FusionMetrics.Treatment;

/// <summary>
/// Fills the missing values of an indicator with the mean or median of the known values of the region's group in the same period, or in all
/// periods. Where the group has no value there, it stays missing. Reports every cell.
/// </summary>
public sealed class GroupFill : ITreatment
{
    private readonly GroupFillOptions options;
    private readonly GroupStatistic statistic;

    internal GroupFill(GroupFillOptions options, GroupStatistic statistic)
    {
        this.options = options;
        this.statistic = statistic;
    }

    internal static MethodDescription Mean { get; } = Describe("mean");

    internal static MethodDescription Median { get; } = Describe("median");

    private string Word => statistic == GroupStatistic.Mean ? "mean" : "median";

    /// <inheritdoc/>
    public TreatmentOutcome Treat(Panel panel, IndicatorSystem system)
    {
        ArgumentNullException.ThrowIfNull(panel);
        var indicators = ChosenIndicators.Of(system, options.Only);
        FusionMetricsException.ThrowIfErrors(Ungrouped(panel));
        var groups = RowGroups.Of(panel, options.By, options.Within);
        return ColumnTreatment.Of(panel, indicators, column =>
        {
            for (var i = 0; i < groups.Rows.Count; i++) Fill(column, groups.Rows[i], groups.Regions[i], groups.Periods[i]);
        }, changes => FilledCells.Report(changes, options.By is null ? $"by the {Word} of the regions" : $"by the {Word} of the region's {options.By}"));
    }

    private void Fill(TreatedColumn column, int[] rows, string? region, Period? period)
    {
        if (!Array.Exists(rows, row => double.IsNaN(column.Values[row]))) return;
        double[] known = [.. rows.Select(row => column.Values[row]).Where(value => !double.IsNaN(value))];
        if (known.Length == 0) return;
        var of = string.Create(CultureInfo.InvariantCulture, $"{Word} of {known.Length}{(region is null ? "" : $" in {region}")}{(period is { } p ? $" in {p}" : "")}");
        var value = statistic == GroupStatistic.Mean ? Numerics.Mean.Of(known) : Numerics.Median.Of(known);
        foreach (var row in rows)
            if (double.IsNaN(column.Values[row])) column.Set(row, value, of);
    }

    private List<Diagnostic> Ungrouped(Panel panel) => options.By is not { } by ? [] : [.. panel.Regions.Where(r => !r.Attributes.ContainsKey(by)).Select(region
        => TreatmentRules.NoGroup.Says($"{region.Code} has no '{by}', so it is in no group.{NearestName.DidYouMean(by, panel.Regions.SelectMany(r => r.Attributes.Keys).Distinct(StringComparer.Ordinal))} "
            + "Give every region one, in a column of the table of regions.", new DiagnosticLocation { Region = region.Code }))];

    private static MethodDescription Describe(string word) => new($"Missing values are the {word} of the region's group in the period.")
    {
        Formula = $"x = {word} of the known values of the group, in the same period or in all",
        Source = "unconditional mean imputation: OECD and JRC (2008), Handbook on Constructing Composite Indicators, section 3; by groups: Becker et al. (2022), Journal of Open Source Software 7(78), 4567",
        Claims = [MethodClaim.Idempotent],
    };
}
