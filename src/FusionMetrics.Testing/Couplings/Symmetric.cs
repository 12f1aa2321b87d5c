using FusionMetrics.Coupling;
using FusionMetrics.Methods;
using FusionMetrics.Testing.Examination;

namespace FusionMetrics.Testing.Couplings;

/// <summary>No subsystem comes before another.</summary>
internal sealed class Symmetric() : PromiseOf<ICouplingModel>($"{CouplingPromises.Family}.symmetric",
    "The order of the subsystems changes no C beyond rounding.", MethodClaim.Symmetric)
{
    public override IEnumerable<Trial<ICouplingModel>> Trials() => SampleIndices.Ordinary.Select(indices => Try(indices.Case, model =>
    {
        int[] order = [.. Enumerable.Range(1, indices.ColumnCount - 1), 0];
        return Rounding.Difference("C", Coupled.Rows(model, indices), Coupled.Rows(model, indices.WithColumnsOrdered(order)));
    }));
}
