using System.Buffers;
using System.Runtime.Intrinsics;
using FusionMetrics.Coupling;
using FusionMetrics.Numerics;

namespace FusionMetrics;

/// <summary>From the indices U of a block of rows to C, T and D: of all subsystems, and of what the recipe couples beside them.</summary>
internal sealed class CouplingStage(EvaluationRecipe recipe, ICouplingModel model)
{
    private readonly IReadOnlyList<CoupledGroups> coupled = CoupledGroups.Of(recipe);
    private readonly double exponent = recipe.Coupling!.Exponent;

    /// <summary>Scores a block.</summary>
    /// <param name="groups">The index of every group.</param>
    /// <param name="comprehensive">What makes T of each set of groups.</param>
    /// <param name="rows">The rows of the panel that are scored.</param>
    /// <param name="start">The first of them in the block.</param>
    /// <param name="scores">Receives the scores.</param>
    public void Score(RowBlock groups, RowSum[] comprehensive, RowSet rows, int start, RowScores scores)
    {
        var rented = ArrayPool<double>.Shared.Rent(3 * groups.Rows);
        var c = rented.AsSpan(0, groups.Rows);
        var t = rented.AsSpan(groups.Rows, groups.Rows);
        var d = rented.AsSpan(2 * groups.Rows, groups.Rows);
        for (var k = 0; k < coupled.Count; k++)
        {
            var indices = coupled[k].Of(groups);
            Couple(indices, comprehensive[k], c, t, d);
            var columns = scores.Couplings[k];
            rows.Write<double>(c, start, columns.C);
            rows.Write<double>(t, start, columns.T);
            rows.Write<double>(d, start, columns.D);
            scores.Note(d);
            scores.NoteRange(indices);
        }
        ArrayPool<double>.Shared.Return(rented);
    }

    /// <summary>C, T and D of rows.</summary>
    /// <param name="indices">The indices U that are coupled.</param>
    /// <param name="comprehensive">What makes T.</param>
    /// <param name="c">Receives C.</param>
    /// <param name="t">Receives T.</param>
    /// <param name="d">Receives D.</param>
    public void Couple(RowBlock indices, RowSum comprehensive, Span<double> c, Span<double> t, Span<double> d)
    {
        model.Couple(indices, c);
        indices.Map(t, comprehensive);
        c.CopyTo(d);
        if (exponent == CouplingRecipe.SquareRoot) Lanes.Update(t, d, default(RootOfProduct));
        else Lanes.Update(t, d, new PowerOfProduct(exponent));
    }

    // D = sqrt(C T).
    private readonly struct RootOfProduct : ILaneZip
    {
        public Vector512<double> Of(Vector512<double> x, Vector512<double> y) => Vector512.Sqrt(x * y);
    }

    // D = (C T)^exponent.
    private readonly struct PowerOfProduct(double exponent) : ILaneZip
    {
        public Vector512<double> Of(Vector512<double> x, Vector512<double> y) => Power.Of(x * y, Vector512.Create(exponent));
    }
}
