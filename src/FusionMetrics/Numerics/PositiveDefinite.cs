namespace FusionMetrics.Numerics;

/// <summary>Solves small systems of equations with a symmetric positive definite matrix, by Cholesky's decomposition.</summary>
internal static class PositiveDefinite
{
    // A pivot that is this small beside the diagonal has no digits left worth having.
    private const double Singular = 1e-10;

    /// <summary>The x for which matrix x = right; null where the matrix is not positive definite, or so nearly so that half of all digits are lost.</summary>
    public static double[]? Solve(double[][] matrix, double[] right)
    {
        var x = (double[])right.Clone();
        return Solve([.. matrix.SelectMany(row => row)], x) ? x : null;
    }

    /// <summary>The same without memory of its own.</summary>
    /// <param name="matrix">Row by row; its root takes the place of the lower half, the upper one is not looked at.</param>
    /// <param name="right">Receives x.</param>
    /// <returns>Whether there is an x.</returns>
    public static bool Solve(Span<double> matrix, Span<double> right)
    {
        var n = right.Length;
        for (var i = 0; i < n; i++)
        {
            var row = matrix.Slice(i * n, i + 1);
            for (var j = 0; j <= i; j++)
            {
                var other = matrix.Slice(j * n, j + 1);
                var rest = row[j];
                for (var k = 0; k < j; k++) rest -= row[k] * other[k];
                if (i == j && !(rest > Singular * row[i])) return false;
                row[j] = i == j ? Math.Sqrt(rest) : rest / other[j];
            }
        }
        for (var i = 0; i < n; i++)
        {
            for (var k = 0; k < i; k++) right[i] -= matrix[i * n + k] * right[k];
            right[i] /= matrix[i * n + i];
        }
        for (var i = n - 1; i >= 0; i--)
        {
            for (var k = i + 1; k < n; k++) right[i] -= matrix[k * n + i] * right[k];
            right[i] /= matrix[i * n + i];
        }
        return true;
    }
}
