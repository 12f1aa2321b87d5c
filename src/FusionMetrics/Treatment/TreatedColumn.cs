namespace FusionMetrics.Treatment;

/// <summary>The values of one indicator while a treatment changes them. Notes every change.</summary>
internal sealed class TreatedColumn
{
    private readonly Panel panel;
    private readonly double[] values;
    private readonly List<CellChange> changes;

    public TreatedColumn(Panel panel, Indicator indicator, List<CellChange> changes)
    {
        this.panel = panel;
        Indicator = indicator;
        values = panel.Column(indicator.Code).ToArray();
        this.changes = changes;
    }

    public Indicator Indicator { get; }

    /// <summary>The values as they are now.</summary>
    public double[] Values => values;

    /// <summary>Gives a row another value.</summary>
    /// <param name="row">The row.</param>
    /// <param name="value">The value; NaN to leave none.</param>
    /// <param name="reason">Why, in a few words.</param>
    /// <exception cref="FusionMetricsException">The value is infinite.</exception>
    public void Set(int row, double value, string reason)
    {
        if (values[row].Equals(value)) return;
        var (region, period) = (panel.RegionAt(row).Code, panel.PeriodAt(row));
        if (double.IsInfinity(value)) throw new FusionMetricsException(TreatmentRules.TooLarge.Says(
            FormattableString.Invariant($"{Indicator.Code} of {region} in {period} is {values[row]:R}, and becomes more than a double can hold ({reason}). ")
            + "Use another unit, or another treatment.",
            new DiagnosticLocation { Column = Indicator.Code, Region = region, Period = period }));
        // Adding zero turns -0 into +0, as in a panel.
        value += 0.0;
        changes.Add(new CellChange(region, period, Indicator.Code, values[row], value, reason));
        values[row] = value;
    }
}
