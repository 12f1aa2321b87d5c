using FusionMetrics.Coupling;
using FusionMetrics.Testing.Examination;

namespace FusionMetrics.Testing.Couplings;

/// <summary>Every table, for comparisons to the bit.</summary>
internal static class CouplingRuns
{
    public static IReadOnlyList<Run<ICouplingModel>> All { get; } = [.. SampleIndices.WithinUnit.Concat(SampleIndices.Outside)
        .Select(indices => new Run<ICouplingModel>(indices.Case, model => new Answer().Add("C", Coupled.Rows(model, indices))))];
}
