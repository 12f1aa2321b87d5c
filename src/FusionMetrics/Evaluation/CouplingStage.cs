using System.Buffers;
using System.Runtime.Intrinsics;
using FusionMetrics.Coupling;
using FusionMetrics.Numerics;

namespace FusionMetrics;

/// <summary>From the indices U of a block of rows to C, T, D, grade and lagging subsystem.</summary>
internal sealed class CouplingStage(CouplingRecipe recipe, ICouplingModel model, IndicatorSystem system)
{
    private readonly double[] weights = [.. recipe.Weights.Resolve(system)];

    public void Score(RowBlock indices, RowSet rows, int start, RowScores scores)
    {
        var rented = ArrayPool<double>.Shared.Rent(3 * indices.Rows);
        var c = rented.AsSpan(0, indices.Rows);
        var t = rented.AsSpan(indices.Rows, indices.Rows);
        var d = rented.AsSpan(2 * indices.Rows, indices.Rows);

        model.Couple(indices, c);
        WeightedColumns.Sum(indices.Values, weights, indices.Stride, t);
        c.CopyTo(d);
        Lanes.Update(t, d, new RootOfProduct());

        rows.Write<double>(c, start, scores.C);
        rows.Write<double>(t, start, scores.T);
        rows.Write<double>(d, start, scores.D);
        for (var row = 0; row < indices.Rows; row++)
        {
            var at = rows[start + row];
            scores.Grade![at] = double.IsNaN(d[row]) ? (byte)0 : (byte)recipe.Grades.NumberOf(d[row], recipe.Edges);
            scores.Lagging![at] = Lagging(indices, row);
        }
        ArrayPool<double>.Shared.Return(rented);
    }

    private static int Lagging(RowBlock indices, int row)
    {
        var least = 0;
        for (var k = 1; k < indices.Columns; k++)
            if (indices[k][row] < indices[least][row]) least = k;
        return least;
    }

    // D = sqrt(C T).
    private readonly struct RootOfProduct : ILaneZip
    {
        public Vector512<double> Of(Vector512<double> x, Vector512<double> y) => Vector512.Sqrt(x * y);
    }
}
