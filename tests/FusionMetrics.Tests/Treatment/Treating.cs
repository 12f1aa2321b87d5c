using FusionMetrics.Tests.Fixtures;
using FusionMetrics.Treatment;

namespace FusionMetrics.Tests.Treatment;

/// <summary>What treatments make of small panels of one indicator x.</summary>
internal static class Treating
{
    public static IndicatorSystem System { get; } = new([new Subsystem("s", [new Indicator("x")])]);

    /// <summary>One region a value, all in one year: r0001, r0002, ...</summary>
    public static Panel OneYear(params double[] values) => TestPanel.OfRows(["x"], Array.ConvertAll(values, v => new[] { v }));

    public static TreatmentOutcome Of(this ITreatment treatment, params double[] values) => treatment.Treat(OneYear(values), System);

    public static double[] Values(this TreatmentOutcome outcome) => outcome.Panel.Column("x").ToArray();

    public static void ShouldBeDeclined(this ITreatment treatment, DiagnosticRule rule, Panel panel, IndicatorSystem? system = null)
        => treatment.Invoking(t => t.Treat(panel, system ?? System)).Should().Throw<FusionMetricsException>()
            .Which.Diagnostics.Should().Contain(d => d.Rule == rule);
}
