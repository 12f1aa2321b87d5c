using FusionMetrics.Coupling;
using FusionMetrics.Methods;
using FusionMetrics.Testing.Examination;

namespace FusionMetrics.Testing.Couplings;

/// <summary>Coupling tells how even the indices are, not how high.</summary>
internal sealed class UnitInvariant() : PromiseOf<ICouplingModel>($"{CouplingPromises.Family}.unit-invariant",
    "All indices times the same positive number have the same C beyond rounding.", MethodClaim.UnitInvariant)
{
    private static readonly double[] Factors = [0.3, 0.01];

    public override IEnumerable<Trial<ICouplingModel>> Trials() =>
        from indices in SampleIndices.Ordinary
        from factor in Factors
        select Try(FormattableString.Invariant($"{indices.Case}, times {factor}"), model =>
        {
            var scaled = Enumerable.Range(0, indices.ColumnCount).Aggregate(indices, (table, k) => table.WithColumn(k, "scaled", u => factor * u));
            return Rounding.Difference("C", Coupled.Rows(model, indices), Coupled.Rows(model, scaled));
        });
}
