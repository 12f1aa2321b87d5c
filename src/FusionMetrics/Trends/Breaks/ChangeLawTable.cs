using System.Globalization;
using System.Reflection;

namespace FusionMetrics.Trends.Breaks;

/// <summary>Upper quantiles of the statistics of a change of level, by number of values: what <see cref="ChangeLaw"/> reads p-values from.</summary>
internal sealed class ChangeLawTable
{
    private const string Resource = "FusionMetrics.Trends.Breaks.change-laws.csv";

    private readonly int[] counts;
    private readonly double[,,] quantiles; // by length, tail and statistic

    private ChangeLawTable(int[] counts, double[] tails, double[,,] quantiles) => (this.counts, Tails, this.quantiles) = (counts, tails, quantiles);

    /// <summary>The probabilities of a statistic at least as large as the quantiles, descending.</summary>
    public double[] Tails { get; }

    /// <summary>A quantile.</summary>
    public double Quantile(int place, int tail, int statistic) => quantiles[place, tail, statistic];

    /// <summary>The lengths of the table around a number of values, and the share of the longer one: beyond the last, by the two before.</summary>
    public (int Before, int After, double Share) Between(int count)
    {
        var at = Array.BinarySearch(counts, count);
        if (at >= 0) return (at, at, 0);
        var after = Math.Min(~at, counts.Length - 1);
        var (low, high) = (1 / Math.Sqrt(counts[after - 1]), 1 / Math.Sqrt(counts[after]));
        return (after - 1, after, (low - 1 / Math.Sqrt(count)) / (low - high));
    }

    public static ChangeLawTable Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream);
        reader.ReadLine();
        var rows = new List<double[]>();
        while (reader.ReadLine() is { } line) rows.Add(Array.ConvertAll(line.Split(','), cell => double.Parse(cell, CultureInfo.InvariantCulture)));
        int[] counts = [.. rows.Select(row => (int)row[0]).Distinct()];
        double[] tails = [.. rows.Select(row => row[1]).Distinct()];
        var statistics = rows[0].Length - 2;
        var quantiles = new double[counts.Length, tails.Length, statistics];
        for (var row = 0; row < rows.Count; row++)
            for (var s = 0; s < statistics; s++) quantiles[row / tails.Length, row % tails.Length, s] = rows[row][s + 2];
        return new(counts, tails, quantiles);
    }
}
