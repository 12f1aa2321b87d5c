using FusionMetrics.Treatment;

namespace FusionMetrics.Testing.Tests.Fakes;

/// <summary>A treatment that does what a test says.</summary>
internal sealed class FakeTreatment(Func<Panel, TreatmentOutcome> treat) : ITreatment
{
    public TreatmentOutcome Treat(Panel panel, IndicatorSystem system) => treat(panel);

    /// <summary>A treatment that does nothing, and says something.</summary>
    public static FakeTreatment Saying(Func<Panel, string> text)
        => new(panel => new TreatmentOutcome(panel) { Diagnostics = [new DiagnosticRule("FAKE1", Severity.Information, "Fake").Says(text(panel))] });

    /// <summary>Changes the values of a column, and reports what changed.</summary>
    public static TreatmentOutcome Changed(Panel panel, string column, Func<double, double> change)
    {
        var before = panel.Column(column).ToArray();
        var after = Array.ConvertAll(before, value => change(value));
        return new TreatmentOutcome(panel.WithColumns(new Dictionary<string, double[]> { [column] = after }))
        {
            Changes =
            [
                .. Enumerable.Range(0, panel.RowCount).Where(row => !before[row].Equals(after[row])).Select(row
                    => new CellChange(panel.RegionAt(row).Code, panel.PeriodAt(row), column, before[row], after[row], "changed")),
            ],
        };
    }
}
