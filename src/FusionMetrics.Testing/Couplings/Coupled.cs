using FusionMetrics.Coupling;
using FusionMetrics.Testing.Examination;

namespace FusionMetrics.Testing.Couplings;

/// <summary>Couples tables of indices.</summary>
internal static class Coupled
{
    public static double[] Rows(ICouplingModel model, Table indices, double before = 0)
    {
        var coupling = new double[indices.RowCount];
        Array.Fill(coupling, before);
        model.Couple(new RowBlock(indices.Flat(), indices.ColumnCount, indices.RowCount, indices.RowCount), coupling);
        return coupling;
    }

    /// <summary>Whether an index of a row is below 0 or above 1.</summary>
    public static bool IsOutside(Table indices, int row) => Enumerable.Range(0, indices.ColumnCount).Any(k => indices[k][row] is < 0 or > 1);

    /// <summary>The indices of a row, for messages.</summary>
    public static string Shown(Table indices, int row)
        => $"U = ({string.Join(", ", Enumerable.Range(0, indices.ColumnCount).Select(k => FormattableString.Invariant($"{indices[k][row]:R}")))})";
}
