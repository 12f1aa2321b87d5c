using FusionMetrics.Coupling;
using FusionMetrics.Testing.Examination;

namespace FusionMetrics.Testing.Couplings;

/// <summary>No infinity, no exception, and no NaN where C is defined.</summary>
internal sealed class Defined() : PromiseOf<ICouplingModel>($"{CouplingPromises.Family}.defined",
    "C is a finite number, or NaN where an index lies outside [0, 1]; no exception.")
{
    public override IEnumerable<Trial<ICouplingModel>> Trials() => SampleIndices.WithinUnit.Concat(SampleIndices.Outside)
        .Select(indices => Try(indices.Case, model =>
        {
            var c = Coupled.Rows(model, indices);
            for (var row = 0; row < c.Length; row++)
                if (double.IsInfinity(c[row]) || (double.IsNaN(c[row]) && !Coupled.IsOutside(indices, row)))
                    return FormattableString.Invariant($"C = {c[row]} of {Coupled.Shown(indices, row)}");
            return null;
        }));
}
