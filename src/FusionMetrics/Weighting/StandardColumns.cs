using FusionMetrics.Numerics;

namespace FusionMetrics.Weighting;

/// <summary>The columns of a group that are not constant, each of mean 0 and length 1, and what they were divided by. Immutable.</summary>
internal sealed class StandardColumns
{
    private readonly int count;
    private readonly List<(int Column, double[] Values, double Length, int Power)> varying = [];

    public StandardColumns(IndicatorMatrix columns)
    {
        count = columns.Count;
        var values = columns.ToArrays();
        for (var j = 0; j < count; j++)
        {
            var statistics = columns[j].Statistics;
            if (statistics.IsConstant) continue;
            // A power of two as the unit, so that squares neither overflow nor vanish.
            var power = Math.ILogB(Math.Max(Math.Abs(statistics.Minimum), Math.Abs(statistics.Maximum)));
            var centred = VectorProducts.Centred(Array.ConvertAll(values[j], x => Math.ScaleB(x, -power)));
            var length = VectorProducts.Length(centred);
            varying.Add((j, Array.ConvertAll(centred, x => x / length), length, power));
        }
        Correlations = [.. varying.Select(a => varying.Select(b => VectorProducts.Of(a.Values, b.Values)).ToArray())];
    }

    /// <summary>Which columns are not constant.</summary>
    public IReadOnlyList<int> Places => [.. varying.Select(v => v.Column)];

    /// <summary>Their correlations.</summary>
    public double[][] Correlations { get; }

    /// <summary>
    /// For each of them the matrix C for which u C u is the variance that a smooth curve in it explains of the sum of u times the columns, in units in which the variance of a column is 1.
    /// </summary>
    public double[][][] Explained() => [.. varying.Select(column =>
    {
        double[][] loadings = [.. NaturalSpline.Basis(column.Values).Select(f => varying.Select(v => VectorProducts.Of(f, v.Values)).ToArray())];
        return (double[][])[.. varying.Select((_, k) => varying.Select((_, l) => VectorProducts.Of([.. loadings.Select(a => a[k])], [.. loadings.Select(a => a[l])])).ToArray())];
    })];

    /// <summary>The weights of all columns for which weight times standard deviation is in proportion to these numbers; 0 for the constant ones.</summary>
    public double[] Weights(double[] shares)
    {
        var weights = new double[count];
        var unit = varying.Where((_, i) => shares[i] > 0).Min(v => v.Power);
        for (var i = 0; i < shares.Length; i++)
            if (shares[i] > 0) weights[varying[i].Column] = Math.ScaleB(shares[i] / varying[i].Length, unit - varying[i].Power);
        return WeightShares.Of(weights);
    }

    /// <summary>Numbers of these columns among all columns, 0 for the constant ones.</summary>
    public double[] AmongAll(double[] numbers)
    {
        var all = new double[count];
        for (var i = 0; i < numbers.Length; i++) all[varying[i].Column] = numbers[i];
        return all;
    }
}
