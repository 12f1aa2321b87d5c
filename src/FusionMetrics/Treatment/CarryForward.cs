using FusionMetrics.Methods;

namespace FusionMetrics.Treatment;

/// <summary>
/// Fills the missing values of an indicator with the last known value of the same region before, no older than a limit. What comes before the
/// first known value stays missing. Reports every cell.
/// </summary>
/// <param name="options">The options.</param>
public sealed class CarryForward(CarryForwardOptions options) : ITreatment
{
    // Periods are fractions of years; no two of them are this near.
    private const double Rounding = 1e-6;

    internal static MethodDescription Description { get; } = new("Missing values are the region's own last known value, no older than a limit.")
    {
        Formula = "x(t) = x(s), s the last period before t with a value, t - s at most the limit",
        Source = "last observation carried forward: Little and Rubin (2002), Statistical Analysis with Missing Data, section 4.3",
    };

    /// <inheritdoc/>
    public TreatmentOutcome Treat(Panel panel, IndicatorSystem system)
    {
        ArgumentNullException.ThrowIfNull(panel);
        return ColumnTreatment.Of(panel, ChosenIndicators.Of(system, options.Only), column =>
        {
            for (var region = 0; region < panel.Regions.Count; region++) FillRegion(panel, region, column);
        }, changes => FilledCells.Report(changes, "by the last known value before"));
    }

    private void FillRegion(Panel panel, int region, TreatedColumn column)
    {
        var (start, end) = (panel.RowsOf(region).Start.Value, panel.RowsOf(region).End.Value);
        var last = -1;
        for (var row = start; row < end; row++)
        {
            if (!double.IsNaN(column.Values[row])) last = row;
            else if (last >= 0 && IsFresh(panel.PeriodAt(last), panel.PeriodAt(row)))
                column.Set(row, column.Values[last], $"carried from {panel.PeriodAt(last)}");
        }
    }

    private bool IsFresh(Period known, Period missing) => options.Limit is not { } limit || missing.TimeInYears - known.TimeInYears <= limit + Rounding;
}
