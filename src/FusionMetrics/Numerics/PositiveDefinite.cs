namespace FusionMetrics.Numerics;

/// <summary>Solves small systems of equations with a symmetric positive definite matrix, by Cholesky's decomposition.</summary>
internal static class PositiveDefinite
{
    // A pivot that is this small beside the diagonal has no digits left worth having.
    private const double Singular = 1e-10;

    /// <summary>The x for which matrix x = right; null where the matrix is not positive definite, or so nearly so that half of all digits are lost.</summary>
    public static double[]? Solve(double[][] matrix, double[] right)
    {
        var n = right.Length;
        var root = new double[n][];
        for (var i = 0; i < n; i++)
        {
            root[i] = new double[n];
            for (var j = 0; j <= i; j++)
            {
                var rest = matrix[i][j];
                for (var k = 0; k < j; k++) rest -= root[i][k] * root[j][k];
                if (i == j && !(rest > Singular * matrix[i][i])) return null;
                root[i][j] = i == j ? Math.Sqrt(rest) : rest / root[j][j];
            }
        }
        var x = (double[])right.Clone();
        for (var i = 0; i < n; i++)
        {
            for (var k = 0; k < i; k++) x[i] -= root[i][k] * x[k];
            x[i] /= root[i][i];
        }
        for (var i = n - 1; i >= 0; i--)
        {
            for (var k = i + 1; k < n; k++) x[i] -= root[k][i] * x[k];
            x[i] /= root[i][i];
        }
        return x;
    }
}
