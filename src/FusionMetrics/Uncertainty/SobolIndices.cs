using FusionMetrics.Numerics;

namespace FusionMetrics.Uncertainty;

/// <summary>
/// Sobol's indices of one output: which share of its variance each factor causes by itself (first), and in all its interactions (total). From two
/// samples A and B of n replicates, and for each factor a sample that is A but for that factor, which is B's.
/// </summary>
/// <remarks>
/// first = mean[b (c - a)] / V by Saltelli et al. (2010), table 2 (b), on centred outputs; total = mean[(a - c)^2] / (2 V) by Jansen (1999); V the variance over A and B
/// together, divided by 2n. A replicate that is missing in any of the samples is left out of all.
/// </remarks>
internal sealed class SobolIndices
{
    private readonly double[] sums;
    private readonly double[] squares;
    private readonly double[][] firstTerms;
    private readonly double[][] totalTerms;

    public SobolIndices(double[] a, double[] b, double[][] hybrids)
    {
        int[] rows = [.. Enumerable.Range(0, a.Length).Where(n => !double.IsNaN(a[n]) && !double.IsNaN(b[n]) && hybrids.All(c => !double.IsNaN(c[n])))];
        Rows = rows;
        var mean = Mean([.. rows.Select(n => a[n] / 2 + b[n] / 2)]);
        sums = Terms(n => (a[n] - mean) + (b[n] - mean));
        squares = Terms(n => (a[n] - mean) * (a[n] - mean) + (b[n] - mean) * (b[n] - mean));
        firstTerms = [.. hybrids.Select(c => Terms(n => (b[n] - mean) * (c[n] - a[n])))];
        totalTerms = [.. hybrids.Select(c => Terms(n => (a[n] - c[n]) * (a[n] - c[n]) / 2))];
        // A missing row has no part in any sum, however often it is drawn.
        double[] Terms(Func<int, double> term)
        {
            var terms = new double[a.Length];
            foreach (var n in rows) terms[n] = term(n);
            return terms;
        }
    }

    /// <summary>The replicates that count.</summary>
    public IReadOnlyList<int> Rows { get; }

    /// <summary>The indices where each replicate counts as often as given. NaN where the output does not vary.</summary>
    /// <param name="times">How often each replicate counts.</param>
    /// <param name="first">Receives the first-order index of each factor.</param>
    /// <param name="total">Receives the total index of each factor.</param>
    public void Estimate(ReadOnlySpan<double> times, Span<double> first, Span<double> total)
    {
        var count = 0.0;
        foreach (var n in Rows) count += times[n];
        var mean = DotProduct.Of(times, sums) / (2 * count);
        var variance = DotProduct.Of(times, squares) / (2 * count) - mean * mean;
        for (var factor = 0; factor < firstTerms.Length; factor++)
        {
            first[factor] = variance > 0 ? DotProduct.Of(times, firstTerms[factor]) / count / variance : double.NaN;
            total[factor] = variance > 0 ? DotProduct.Of(times, totalTerms[factor]) / count / variance : double.NaN;
        }
    }

    private static double Mean(double[] values) => new SortedSample(values).Mean;
}
