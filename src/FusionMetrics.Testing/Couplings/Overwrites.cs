using FusionMetrics.Coupling;
using FusionMetrics.Testing.Examination;

namespace FusionMetrics.Testing.Couplings;

/// <summary>The engine hands out memory that has been used before.</summary>
internal sealed class Overwrites()
    : PromiseOf<ICouplingModel>($"{CouplingPromises.Family}.overwrites", "Every C is written, whatever stood there before.")
{
    public override IEnumerable<Trial<ICouplingModel>> Trials() => SampleIndices.Ordinary.Select(indices
        => Try($"{indices.Case}, over 123.5", model =>
    {
        var coupling = Coupled.Rows(model, indices);
        // Where it cannot tell twice the same, it is not the memory's doing.
        if (Rounding.BitDifference("C", coupling, Coupled.Rows(model, indices)) is not null) return null;
        return Rounding.BitDifference("C", coupling, Coupled.Rows(model, indices, before: 123.5));
    }));
}
