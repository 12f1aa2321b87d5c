using FusionMetrics.Numerics;

namespace FusionMetrics.Trends.Decomposition;

/// <summary>
/// Singular spectrum analysis (SSA): the series in windows of L values as the columns of a matrix, taken apart by singular values, each part averaged over its antidiagonals. Source: Golyandina, Nekrutkin and Zhigljavsky (2001), Analysis of Time Series
/// Structure, 1.1.
/// </summary>
/// <remarks>The singular values are roots of the eigenvalues of the matrix times its transpose: those below 1e-8 of the largest have lost their digits. O(L^3 + L^2 n) time.</remarks>
public static class SingularSpectrum
{
    /// <summary>Takes a series apart.</summary>
    /// <param name="series">The series, with evenly spaced times.</param>
    /// <param name="window">The length L of windows: from 2 to half of the number of values.</param>
    /// <exception cref="ArgumentOutOfRangeException">The window is below 2.</exception>
    public static SpectrumFinding Of(TimeSeries series, int window)
    {
        if (window < 2) throw new ArgumentOutOfRangeException(nameof(window), window, "The window must be 2 or more.");
        if (series.Count < 2 * window) return new(DecompositionVerdict.TooShort);
        if (!EvenSteps.Has(series.Times)) return new(DecompositionVerdict.Uneven);

        var largest = 0.0;
        foreach (var value in series.Values) largest = Math.Max(largest, Math.Abs(value));
        var scale = largest == 0 ? 1 : Scaling.ToNear1(largest);
        var values = new double[series.Count];
        for (var i = 0; i < values.Length; i++) values[i] = series.Values[i] * scale;
        var (eigenvalues, vectors) = SymmetricEigen.Of(Products(values, window));
        return new(DecompositionVerdict.Decomposed)
        {
            SingularValues = Array.ConvertAll(eigenvalues, value => Math.Sqrt(Math.Max(0, value)) / scale),
            Components = Array.ConvertAll(vectors, vector => Component(values, vector, scale)),
        };
    }

    // The matrix times its transpose.
    private static double[][] Products(double[] values, int window)
    {
        var columns = values.Length - window + 1;
        var products = new double[window][];
        for (var i = 0; i < window; i++)
        {
            products[i] = new double[window];
            for (var j = 0; j <= i; j++) products[i][j] = products[j][i] = VectorProducts.Of(values[i..(i + columns)], values[j..(j + columns)]);
        }
        return products;
    }

    private static double[] Component(double[] values, double[] vector, double scale)
    {
        var (n, window) = (values.Length, vector.Length);
        var (sums, counts) = (new double[n], new int[n]);
        for (var start = 0; start + window <= n; start++)
        {
            var along = DotProduct.Of(vector, values.AsSpan(start, window));
            for (var i = 0; i < window; i++)
            {
                sums[start + i] += vector[i] * along;
                counts[start + i]++;
            }
        }
        for (var i = 0; i < n; i++) sums[i] = sums[i] / counts[i] / scale;
        return sums;
    }
}
