namespace FusionMetrics.Numerics;

/// <summary>Solves small systems of linear equations by elimination with the largest pivot of each column.</summary>
internal static class LinearSystem
{
    /// <summary>The x for which matrix x = right.</summary>
    /// <param name="matrix">A square matrix, row by row.</param>
    /// <param name="right">The right side.</param>
    /// <returns>The solution, or null where the matrix is singular to working precision.</returns>
    public static double[]? Solve(double[][] matrix, double[] right)
    {
        var n = matrix.Length;
        var a = Array.ConvertAll(matrix, row => (double[])row.Clone());
        var x = (double[])right.Clone();
        var scale = a.Max(row => row.Max(Math.Abs));
        for (var k = 0; k < n; k++)
        {
            var pivot = Enumerable.Range(k, n - k).MaxBy(i => Math.Abs(a[i][k]));
            if (!(Math.Abs(a[pivot][k]) > 1e-14 * scale)) return null;
            (a[k], a[pivot]) = (a[pivot], a[k]);
            (x[k], x[pivot]) = (x[pivot], x[k]);
            for (var i = k + 1; i < n; i++)
            {
                var factor = a[i][k] / a[k][k];
                for (var j = k; j < n; j++) a[i][j] -= factor * a[k][j];
                x[i] -= factor * x[k];
            }
        }
        for (var i = n - 1; i >= 0; i--)
        {
            for (var j = i + 1; j < n; j++) x[i] -= a[i][j] * x[j];
            x[i] /= a[i][i];
        }
        return x;
    }
}
