using FusionMetrics.Coupling;
using FusionMetrics.Testing.Examination;

namespace FusionMetrics.Testing.Couplings;

/// <summary>0 / 0 has an answer here.</summary>
internal sealed class ZeroOfZeros()
    : PromiseOf<ICouplingModel>($"{CouplingPromises.Family}.zero-of-zeros", "C is 0 where all indices are 0.")
{
    public override IEnumerable<Trial<ICouplingModel>> Trials() => Enumerable.Range(2, 4).Select(count
        => Try($"{count} subsystems, all indices 0", model =>
    {
        var c = Coupled.Rows(model, Table.Of("zeros", [.. Enumerable.Range(0, count).Select(_ => new double[9])]));
        var bad = Array.FindIndex(c, value => value is not 0 && !double.IsNaN(value));
        return bad < 0 ? null : FormattableString.Invariant($"C = {c[bad]:R}");
    }));
}
