using FusionMetrics.Coupling;
using FusionMetrics.Testing.Examination;

namespace FusionMetrics.Testing.Couplings;

/// <summary>A row alone and in a block of any length, at any place, gives the same bits.</summary>
internal sealed class RowsIndependent() : PromiseOf<ICouplingModel>($"{CouplingPromises.Family}.rows-independent",
    "C of a row depends on nothing but that row, to the bit: alone, or in a block of 7, 8, 9 or 512.")
{
    public override IEnumerable<Trial<ICouplingModel>> Trials() =>
        from indices in SampleIndices.WithinUnit
        from length in Blocks.Lengths
        select Try($"{indices.Case}, blocks of {length}", model => Blocks.Difference("C", indices, length, model.Couple));
}
