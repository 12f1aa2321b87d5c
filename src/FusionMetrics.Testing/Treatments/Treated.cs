using FusionMetrics.Treatment;

namespace FusionMetrics.Testing.Treatments;

/// <summary>Treats panels.</summary>
internal static class Treated
{
    public static TreatmentOutcome Outcome(ITreatment treatment, Panel panel)
    {
        var outcome = treatment.Treat(panel, SamplePanels.System);
        // Declined by a diagnostic is the same as declined by the exception.
        FusionMetricsException.ThrowIfErrors(outcome.Diagnostics);
        return outcome;
    }
}
