namespace FusionMetrics.Numerics;

/// <summary>
/// Eigenvalues and eigenvectors of a symmetric matrix by Jacobi's rotations (1846), which give small eigenvalues with as many digits as large ones
/// and use nothing but exactly rounded operations. For matrices of some hundred rows.
/// </summary>
internal static class SymmetricEigen
{
    private const int MostSweeps = 60;

    /// <summary>The eigenvalues, falling, and the eigenvector of each, of length 1, its largest component positive.</summary>
    /// <param name="matrix">The matrix, row by row: finite; the part above the diagonal is what is looked at.</param>
    /// <returns>The values, and a vector a value in their order.</returns>
    public static (double[] Values, double[][] Vectors) Of(double[][] matrix)
    {
        var n = matrix.Length;
        var a = Array.ConvertAll(matrix, row => (double[])row.Clone());
        var v = Identity(n);
        for (var sweep = 0; sweep < MostSweeps && Rotate(a, v); sweep++)
        {
        }
        int[] order = [.. Enumerable.Range(0, n).OrderByDescending(i => a[i][i])];
        return ([.. order.Select(i => a[i][i])], [.. order.Select(i => Turned([.. v.Select(row => row[i])]))]);
    }

    // One rotation for each pair. Whether any was needed.
    private static bool Rotate(double[][] a, double[][] v)
    {
        var rotated = false;
        for (var p = 0; p < a.Length; p++)
        {
            for (var q = p + 1; q < a.Length; q++)
            {
                // What cannot be seen beside both of its diagonal elements is zero.
                if (Math.Abs(a[p][q]) <= 1e-17 * Math.Sqrt(Math.Abs(a[p][p])) * Math.Sqrt(Math.Abs(a[q][q])) || a[p][q] == 0)
                {
                    a[p][q] = 0;
                    continue;
                }
                rotated = true;
                RotatePair(a, v, p, q);
            }
        }
        return rotated;
    }

    private static void RotatePair(double[][] a, double[][] v, int p, int q)
    {
        var theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
        var t = double.IsInfinity(theta * theta) ? 1 / (2 * theta) : (theta < 0 ? -1 : 1) / (Math.Abs(theta) + Math.Sqrt(theta * theta + 1));
        var c = 1 / Math.Sqrt(t * t + 1);
        var s = t * c;
        var tau = s / (1 + c);
        var move = t * a[p][q];
        a[p][p] -= move;
        a[q][q] += move;
        a[p][q] = 0;
        for (var j = 0; j < a.Length; j++)
        {
            if (j != p && j != q) Turn(ref At(a, j, p), ref At(a, j, q), s, tau);
            Turn(ref v[j][p], ref v[j][q], s, tau);
        }
    }

    private static void Turn(ref double x, ref double y, double s, double tau)
        => (x, y) = (x - s * (y + tau * x), y + s * (x - tau * y));

    private static ref double At(double[][] a, int i, int j) => ref i < j ? ref a[i][j] : ref a[j][i];

    // The sign of an eigenvector is free: the largest component, the first of several, is positive.
    private static double[] Turned(double[] vector)
    {
        var largest = 0;
        for (var i = 1; i < vector.Length; i++)
            if (Math.Abs(vector[i]) > Math.Abs(vector[largest]) * (1 + 1e-12)) largest = i;
        return vector[largest] < 0 ? Array.ConvertAll(vector, x => -x) : vector;
    }

    private static double[][] Identity(int n)
    {
        var identity = new double[n][];
        for (var i = 0; i < n; i++) (identity[i] = new double[n])[i] = 1;
        return identity;
    }
}
