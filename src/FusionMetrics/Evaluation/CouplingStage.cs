using System.Buffers;
using System.Runtime.Intrinsics;
using FusionMetrics.Coupling;
using FusionMetrics.Numerics;

namespace FusionMetrics;

/// <summary>From the indices U of a block of rows to C, T, D, grade and lagging subsystem.</summary>
internal sealed class CouplingStage(CouplingRecipe recipe, ICouplingModel model)
{
    public void Score(RowBlock indices, IReadOnlyList<double> ofSubsystems, RowSet rows, int start, RowScores scores)
    {
        var rented = ArrayPool<double>.Shared.Rent(3 * indices.Rows);
        var c = rented.AsSpan(0, indices.Rows);
        var t = rented.AsSpan(indices.Rows, indices.Rows);
        var d = rented.AsSpan(2 * indices.Rows, indices.Rows);

        Score(indices, [.. recipe.Weights.Resolve(ofSubsystems)], c, t, d);
        rows.Write<double>(c, start, scores.C);
        rows.Write<double>(t, start, scores.T);
        rows.Write<double>(d, start, scores.D);
        scores.Note(d);
        ArrayPool<double>.Shared.Return(rented);
    }

    /// <summary>C, T and D of rows.</summary>
    /// <param name="indices">The indices U of the subsystems.</param>
    /// <param name="weights">The weights of the subsystems in T.</param>
    /// <param name="c">Receives C.</param>
    /// <param name="t">Receives T.</param>
    /// <param name="d">Receives D.</param>
    public void Score(RowBlock indices, double[] weights, Span<double> c, Span<double> t, Span<double> d)
    {
        model.Couple(indices, c);
        indices.Map(t, new RowSum(weights));
        c.CopyTo(d);
        Lanes.Update(t, d, default(RootOfProduct));
    }

    // D = sqrt(C T).
    private readonly struct RootOfProduct : ILaneZip
    {
        public Vector512<double> Of(Vector512<double> x, Vector512<double> y) => Vector512.Sqrt(x * y);
    }
}
