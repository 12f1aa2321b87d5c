using FusionMetrics.Methods;

namespace FusionMetrics.Treatment;

/// <summary>
/// Fills the missing values of an indicator by a straight line in real time between the known values of the same region before and
/// after. Reports every cell.
/// </summary>
/// <param name="options">The options.</param>
public sealed class LinearInterpolation(LinearInterpolationOptions options) : ITreatment
{
    internal static MethodDescription Description { get; } = new("Missing values on a straight line between the region's own neighbours in time.")
    {
        Formula = "x(t) = x0 + (x1 - x0) (t - t0) / (t1 - t0)",
        Source = "OECD and JRC (2008), Handbook on Constructing Composite Indicators, section 3",
        Claims = [MethodClaim.Idempotent],
    };

    /// <inheritdoc/>
    public TreatmentOutcome Treat(Panel panel, IndicatorSystem system)
    {
        ArgumentNullException.ThrowIfNull(panel);
        double[] times = [.. Enumerable.Range(0, panel.RowCount).Select(row => panel.PeriodAt(row).TimeInYears)];
        return ColumnTreatment.Of(panel, ChosenIndicators.Of(system, options.Only), column =>
        {
            for (var region = 0; region < panel.Regions.Count; region++) FillRegion(panel, region, column, times);
        }, changes => changes.Count == 0 ? [] : [Filled(changes)]);
    }

    private void FillRegion(Panel panel, int region, TreatedColumn column, double[] times)
    {
        var (start, end) = (panel.RowsOf(region).Start.Value, panel.RowsOf(region).End.Value);
        var values = column.Values;
        int[] known = [.. Enumerable.Range(start, end - start).Where(row => !double.IsNaN(values[row]))];
        if (known.Length == 0) return;
        var next = 0;
        for (var row = start; row < end; row++)
        {
            while (next < known.Length && known[next] < row) next++;
            if (next < known.Length && known[next] == row) continue;
            var (value, reason) = (next == 0, next == known.Length) switch
            {
                (true, _) => (AtEnd(values[known[0]]), $"nearest, {panel.PeriodAt(known[0])}"),
                (_, true) => (AtEnd(values[known[^1]]), $"nearest, {panel.PeriodAt(known[^1])}"),
                _ => (Between(values, times, known[next - 1], known[next], row),
                    $"linear between {panel.PeriodAt(known[next - 1])} and {panel.PeriodAt(known[next])}"),
            };
            column.Set(row, value, reason);
        }
    }

    private double AtEnd(double nearest) => options.Ends == InterpolationEnds.Nearest ? nearest : double.NaN;

    private static double Between(double[] column, double[] times, int left, int right, int row)
    {
        var (run, span) = (times[row] - times[left], times[right] - times[left]);
        var rise = column[right] - column[left];
        // Multiplied before it is divided: so whole numbers on a line stay whole.
        if (double.IsFinite(rise * run)) return column[left] + rise * run / span;
        return column[left] * (1 - run / span) + column[right] * (run / span);
    }

    private static Diagnostic Filled(IReadOnlyList<CellChange> changes)
    {
        var regions = changes.Select(c => c.Region).Distinct(StringComparer.Ordinal).Count();
        var indicators = changes.Select(c => c.Indicator).Distinct(StringComparer.Ordinal).Count();
        var nearest = changes.Count(c => c.Reason.StartsWith("nearest", StringComparison.Ordinal));
        return TreatmentRules.Filled.Says($"{changes.Count} missing values of {indicators} indicators in {regions} regions were filled: "
            + $"{changes.Count - nearest} by linear interpolation, {nearest} at the ends by the nearest value. Every cell is listed in the treatment table.");
    }
}
