using FusionMetrics.Coupling;
using FusionMetrics.Testing.Examination;

namespace FusionMetrics.Testing.Couplings;

/// <summary>A gradient that is not that of C would send every search for a path the wrong way.</summary>
internal sealed class TrueGradient() : PromiseOf<ICouplingModel>($"{CouplingPromises.Family}.true-gradient",
    "A gradient in closed form depends on nothing but the row, to the bit, and is that of C, where it is a finite number; it is one for some row.")
{
    private const int Rows = 60;

    public override IEnumerable<Trial<ICouplingModel>> Trials() => SampleIndices.Ordinary.Select(indices => Try(indices.Case, model
        => model is IDifferentiableCoupling smooth
            ? Slopes.Difference("C", [.. Enumerable.Range(0, indices.ColumnCount).Select(k => indices[k][..Rows].ToArray())], model.Couple, smooth.Differentiate)
            : null));
}
