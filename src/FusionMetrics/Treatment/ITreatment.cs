using FusionMetrics.Methods;

namespace FusionMetrics.Treatment;

/// <summary>Changes the raw panel before anything is learned from it: fills missing values, drops regions. Reports all it does.</summary>
[MethodContract(MethodFamily.Treatment)]
public interface ITreatment
{
    /// <summary>
    /// Treats a panel. Pure: the panel given is not changed, and the same panel gives the same outcome, in any culture. May be called
    /// from several threads at once.
    /// </summary>
    /// <param name="panel">The panel; without any row where the treatment before dropped them all.</param>
    /// <param name="system">The indicators that matter; the values of other columns are left alone.</param>
    /// <returns>
    /// The treated panel and every change, or a diagnostic with severity error that says why it cannot be treated so and what to do.
    /// </returns>
    /// <exception cref="FusionMetricsException">The same as a diagnostic with severity error. No other exception is thrown.</exception>
    TreatmentOutcome Treat(Panel panel, IndicatorSystem system);
}
