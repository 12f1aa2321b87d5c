using FusionMetrics.Testing.Examination;
using FusionMetrics.Weighting;

namespace FusionMetrics.Testing.Weightings;

/// <summary>Weighs tables.</summary>
internal static class Weighed
{
    public static WeightingOutcome Outcome(IWeighting weighting, Table table, int partLength = TestColumn.EnginePartLength)
    {
        var outcome = weighting.Weigh(table.Columns(partLength));
        // Declined by a diagnostic is the same as declined by the exception.
        FusionMetricsException.ThrowIfErrors(outcome.Diagnostics);
        return outcome;
    }

    public static IReadOnlyList<double> Weights(IWeighting weighting, Table table, int partLength = TestColumn.EnginePartLength)
        => Outcome(weighting, table, partLength).Weights;

    /// <summary>Where the weights of two tables differ by more than rounding, in words.</summary>
    public static string? Difference(IWeighting weighting, Table before, Table after)
        => Rounding.Difference("weight", Weights(weighting, before), Weights(weighting, after));
}
