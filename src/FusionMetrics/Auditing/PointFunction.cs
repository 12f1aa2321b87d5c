namespace FusionMetrics.Auditing;

/// <summary>A function of the indices of a row, for many rows at once: as <see cref="Coupling.ICouplingModel.Couple"/> is.</summary>
/// <param name="points">The rows.</param>
/// <param name="values">Receives the value at each; NaN where there is none.</param>
internal delegate void PointFunction(RowBlock points, Span<double> values);

/// <summary>Functions of the indices of a row.</summary>
internal static class PointFunctions
{
    /// <summary>A function that takes one row at a time.</summary>
    public static PointFunction Each(Func<double[], double> function) => (points, values) =>
    {
        var u = new double[points.Columns];
        for (var row = 0; row < points.Rows; row++)
        {
            for (var k = 0; k < u.Length; k++) u[k] = points[k][row];
            values[row] = function(u);
        }
    };

    /// <summary>The value at one point.</summary>
    public static double At(this PointFunction function, double[] u)
    {
        Span<double> value = [0];
        function(new RowBlock(u, u.Length, 1, 1), value);
        return value[0];
    }
}
