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

        model.Couple(indices, c);
        indices.Map(t, new RowSum([.. recipe.Weights.Resolve(ofSubsystems)]));
        c.CopyTo(d);
        Lanes.Update(t, d, default(RootOfProduct));

        rows.Write<double>(c, start, scores.C);
        rows.Write<double>(t, start, scores.T);
        rows.Write<double>(d, start, scores.D);
        scores.Note(d);
        ArrayPool<double>.Shared.Return(rented);
    }

    // D = sqrt(C T).
    private readonly struct RootOfProduct : ILaneZip
    {
        public Vector512<double> Of(Vector512<double> x, Vector512<double> y) => Vector512.Sqrt(x * y);
    }
}
