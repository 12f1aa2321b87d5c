using FusionMetrics.Methods;

namespace FusionMetrics.Treatment;

/// <summary>Changes the raw panel before anything is learned from it: fills missing values, drops regions. Reports all it does.</summary>
[MethodContract(MethodFamily.Treatment)]
public interface ITreatment
{
    /// <summary>Treats a panel. Pure: the panel given is not changed.</summary>
    /// <param name="panel">The panel.</param>
    /// <param name="system">The indicators that matter; other columns are left alone.</param>
    /// <returns>The treated panel and every change.</returns>
    TreatmentOutcome Treat(Panel panel, IndicatorSystem system);
}
