namespace FusionMetrics.Numerics;

/// <summary>
/// The largest eigenvalue of a matrix of positive numbers (some may be 0) and its eigenvector, which is positive (Perron 1907), to about 30 digits. The matrix is squared
/// until its columns are alike, so that 30 squarings do what a billion steps of the power method would; nothing but sums and products of positive
/// numbers, so that no digit cancels.
/// </summary>
internal static class PrincipalEigenvector
{
    private const int MostSquarings = 60;

    // Steps of the power method with the matrix itself, which take away what rounding left in the squarings.
    private const int LastSteps = 3;

    private const double Settled = 1e-30;

    /// <summary>The eigenvalue and the eigenvector, whose components sum to 1.</summary>
    /// <param name="matrix">
    /// The matrix, row by row: numbers of 0 or more, the largest at most 1e12 times the least above 0; some power of it has no 0.
    /// </param>
    public static (DoubleDouble Value, DoubleDouble[] Vector) Of(DoubleDouble[][] matrix)
    {
        var power = matrix;
        var vector = Scaled(RowSums(power));
        for (var squaring = 0; squaring < MostSquarings; squaring++)
        {
            power = Squared(power);
            var next = Scaled(RowSums(power));
            var settled = vector.Zip(next).All(x => Math.Abs((x.First - x.Second).High) <= Settled * x.Second.High);
            vector = next;
            if (settled) break;
        }
        for (var step = 0; step < LastSteps; step++) vector = Scaled(Times(matrix, vector));
        // The components sum to 1, so those of the product sum to the eigenvalue.
        return (Sum(Times(matrix, vector)), vector);
    }

    private static DoubleDouble[][] Squared(DoubleDouble[][] a)
    {
        // A power of two as the unit: so that powers neither overflow nor vanish.
        var unit = Math.ScaleB(1, -Math.ILogB(a.Max(row => row.Max(x => x.High))));
        var scaled = Array.ConvertAll(a, row => Array.ConvertAll(row, x => x * unit));
        return Array.ConvertAll(scaled, row =>
        {
            var product = new DoubleDouble[row.Length];
            for (var k = 0; k < row.Length; k++)
                for (var j = 0; j < row.Length; j++) product[j] += row[k] * scaled[k][j];
            return product;
        });
    }

    private static DoubleDouble[] Times(DoubleDouble[][] matrix, DoubleDouble[] vector) => Array.ConvertAll(matrix, row =>
    {
        var sum = DoubleDouble.Zero;
        for (var j = 0; j < row.Length; j++) sum += row[j] * vector[j];
        return sum;
    });

    private static DoubleDouble[] RowSums(DoubleDouble[][] matrix) => Array.ConvertAll(matrix, Sum);

    private static DoubleDouble[] Scaled(DoubleDouble[] vector)
    {
        var total = Sum(vector);
        return Array.ConvertAll(vector, x => x / total);
    }

    private static DoubleDouble Sum(DoubleDouble[] numbers)
    {
        var sum = DoubleDouble.Zero;
        foreach (var x in numbers) sum += x;
        return sum;
    }
}
