using FusionMetrics.Coupling;
using FusionMetrics.Methods;
using FusionMetrics.Testing.Examination;

namespace FusionMetrics.Testing.Couplings;

/// <summary>The engine tells the user which indices lie outside; the model must not answer for them.</summary>
internal sealed class DeclinesOutside() : PromiseOf<ICouplingModel>($"{CouplingPromises.Family}.declines-outside",
    "C is NaN where an index lies outside [0, 1].", MethodClaim.NeedsUnitIndices)
{
    public override IEnumerable<Trial<ICouplingModel>> Trials() => SampleIndices.Outside.Select(indices => Try(indices.Case, model =>
    {
        var c = Coupled.Rows(model, indices);
        var bad = Enumerable.Range(0, c.Length).FirstOrDefault(row => !double.IsNaN(c[row]) && Coupled.IsOutside(indices, row), -1);
        return bad < 0 ? null : FormattableString.Invariant($"C = {c[bad]:R} of {Coupled.Shown(indices, bad)}");
    }));
}
