namespace FusionMetrics.Numerics;

/// <summary>Least squares with an intercept, by Cholesky's decomposition of cross products about the means, in pairs of doubles: what normal equations lose in digits, the pairs have.</summary>
internal sealed class LinearRegression
{
    // Of the sum of squares of a column: what other columns leave of it when they explain it.
    private const double Nothing = 1e-20;

    private LinearRegression(double[] coefficients, double[] errors, double intercept, double explained, int freedom)
        => (Coefficients, Errors, Intercept, Explained, Freedom) = (coefficients, errors, intercept, explained, freedom);

    /// <summary>A coefficient a column.</summary>
    public double[] Coefficients { get; }

    /// <summary>Their standard errors.</summary>
    public double[] Errors { get; }

    public double Intercept { get; }

    /// <summary>R squared; NaN of a constant.</summary>
    public double Explained { get; }

    /// <summary>Values less coefficients, the intercept among them.</summary>
    public int Freedom { get; }

    /// <summary>The regression of values on columns; null where there are too few values, or a column is constant or explained by others.</summary>
    /// <param name="columns">One column or more of finite numbers.</param>
    /// <param name="values">As many finite numbers.</param>
    public static LinearRegression? Of(double[][] columns, double[] values)
    {
        var (n, k) = (values.Length, columns.Length);
        if (n < k + 2) return null;
        // In units near 1, so that products stay in range.
        var deviations = Array.ConvertAll<double[], Deviation>([.. columns, values], column => Deviation.Between(column.Min(), column.Max(), Mean.Of(column)));
        var centred = columns.Append(values).Select((column, i) => Centred(column, deviations[i])).ToArray();
        if (Root(centred) is not { } root) return null;

        var solution = new DoubleDouble[k];
        for (var i = k - 1; i >= 0; i--)
        {
            solution[i] = root[k][i];
            for (var j = i + 1; j < k; j++) solution[i] -= root[j][i] * solution[j];
            solution[i] /= root[i][i];
        }
        var residual = DoubleDouble.Zero;
        for (var row = 0; row < n; row++)
        {
            var rest = centred[k][row];
            for (var j = 0; j < k; j++) rest -= solution[j] * centred[j][row];
            residual += rest * rest;
        }
        var total = Product(centred[k], centred[k]);
        var deviation = Math.Sqrt(residual.ToDouble() / (n - k - 1)) / deviations[k].Scale;
        var (coefficients, errors) = (new double[k], new double[k]);
        for (var j = 0; j < k; j++)
        {
            coefficients[j] = solution[j].ToDouble() / deviations[k].Scale * deviations[j].Scale;
            errors[j] = deviation * Math.Sqrt(InverseDiagonal(root, j, k)) * deviations[j].Scale;
        }
        DoubleDouble intercept = Mean.Of(values);
        for (var j = 0; j < k; j++) intercept -= DoubleDouble.Product(coefficients[j], Mean.Of(columns[j]));
        return new(coefficients, errors, intercept.ToDouble(), total.High > 0 ? Math.Clamp(1 - (residual / total).ToDouble(), 0, 1) : double.NaN, n - k - 1);
    }

    private static DoubleDouble[] Centred(double[] column, Deviation deviation)
    {
        var centred = Array.ConvertAll(column, deviation.Of);
        var sum = DoubleDouble.Zero;
        foreach (var value in centred) sum += value;
        var mean = sum / column.Length;
        return Array.ConvertAll(centred, value => value - mean);
    }

    // The lower triangle of the columns, and below it the row of the values.
    private static DoubleDouble[][]? Root(DoubleDouble[][] centred)
    {
        var k = centred.Length - 1;
        var root = new DoubleDouble[k + 1][];
        for (var i = 0; i <= k; i++)
        {
            root[i] = new DoubleDouble[k];
            for (var j = 0; j <= Math.Min(i, k - 1); j++)
            {
                var whole = Product(centred[i], centred[j]);
                var rest = whole;
                for (var l = 0; l < j; l++) rest -= root[i][l] * root[j][l];
                if (i == j && !(rest.High > Nothing * whole.High)) return null;
                root[i][j] = i == j ? DoubleDouble.Sqrt(rest) : rest / root[j][j];
            }
        }
        return root;
    }

    // The squared length of the j-th column of the inverse of the triangle.
    private static double InverseDiagonal(DoubleDouble[][] root, int j, int k)
    {
        var column = new DoubleDouble[k];
        var sum = DoubleDouble.Zero;
        for (var i = j; i < k; i++)
        {
            DoubleDouble rest = i == j ? 1 : 0;
            for (var l = j; l < i; l++) rest -= root[i][l] * column[l];
            column[i] = rest / root[i][i];
            sum += column[i] * column[i];
        }
        return sum.ToDouble();
    }

    private static DoubleDouble Product(DoubleDouble[] a, DoubleDouble[] b)
    {
        var sum = DoubleDouble.Zero;
        for (var i = 0; i < a.Length; i++) sum += a[i] * b[i];
        return sum;
    }
}
