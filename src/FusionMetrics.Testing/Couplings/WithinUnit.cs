using FusionMetrics.Coupling;
using FusionMetrics.Testing.Examination;

namespace FusionMetrics.Testing.Couplings;

/// <summary>A coupling degree of 1.0000000000000002 would be one.</summary>
internal sealed class WithinUnit()
    : PromiseOf<ICouplingModel>($"{CouplingPromises.Family}.within-unit", "C lies in [0, 1] for indices in [0, 1], without any excess from rounding.")
{
    public override IEnumerable<Trial<ICouplingModel>> Trials() => SampleIndices.WithinUnit.Select(indices => Try(indices.Case, model =>
    {
        var c = Coupled.Rows(model, indices);
        var bad = Array.FindIndex(c, value => value is < 0 or > 1);
        return bad < 0 ? null : FormattableString.Invariant($"C = {c[bad]:R} of {Coupled.Shown(indices, bad)}");
    }));
}
