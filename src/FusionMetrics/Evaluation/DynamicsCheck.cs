using FusionMetrics.Coupling;
using FusionMetrics.Coupling.Dynamics;

namespace FusionMetrics;

/// <summary>What of a question about dynamics cannot be answered.</summary>
internal static class DynamicsCheck
{
    public static void Base(SynergyBase against, Panel panel)
    {
        if (against.Period is { } period && !panel.Periods.Contains(period))
            throw new FusionMetricsException(CouplingRules.NoBase.Says($"The panel has no period {period} to compare with. It has: {string.Join(", ", panel.Periods)}.",
                new DiagnosticLocation { Period = period }));
    }

    public static void Weights(CouplingWeights? weights, IndicatorSystem system)
    {
        if (weights is not null && weights.Problem(system.Subsystems.Count) is { } problem) throw new FusionMetricsException(EvaluationRules.BadCouplingWeights.Says(problem));
    }

    public static FusionMetricsException NoModel(string first, string second, int steps) => new(CouplingRules.NoHakenModel.Says(
        $"Steps of '{first}' and '{second}' from one period to the next: {steps}. They do not determine Haken's model, which needs two or more, in which the series are not 0.",
        new DiagnosticLocation { Column = first }));
}
