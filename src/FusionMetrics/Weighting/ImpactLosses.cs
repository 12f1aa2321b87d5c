using FusionMetrics.Numerics;

namespace FusionMetrics.Weighting;

/// <summary>
/// What is lost of each indicator where another one is at its best: in proportion to its own best, and the mean over the rows that share the
/// best of the other.
/// </summary>
/// <param name="columns">Columns none of which is constant: benefits of 0 or more, costs above 0.</param>
internal sealed class ImpactLosses(IndicatorMatrix columns) : IRowStatistic<ImpactLosses.Sums>
{
    private readonly bool[] areCosts = [.. columns.Select(c => c.Direction == Direction.Cost)];
    private readonly double[] best = [.. columns.Select(c => c.Direction == Direction.Cost ? c.Statistics.Minimum : c.Statistics.Maximum)];

    /// <summary>The sums of losses, and over how many rows: ofBest[i][j] is that of j over the rows in which i is at its best.</summary>
    internal sealed record Sums(int[] Rows, DoubleDouble[][] OfBest);

    /// <summary>The mean loss of j where i is at its best.</summary>
    public DoubleDouble[][] Means()
    {
        var sums = columns.Collect(this);
        return [.. sums.OfBest.Select((row, i) => Array.ConvertAll(row, loss => loss / sums.Rows[i]))];
    }

    /// <inheritdoc/>
    public Sums Collect(RowBlock rows)
    {
        var (counts, losses) = (new int[best.Length], best.Select(_ => new DoubleDouble[best.Length]).ToArray());
        for (var i = 0; i < best.Length; i++)
        {
            var column = rows[i];
            for (var row = 0; row < column.Length; row++)
            {
                if (column[row] != best[i]) continue;
                counts[i]++;
                for (var j = 0; j < best.Length; j++) losses[i][j] += Loss(rows[j][row], j);
            }
        }
        return new(counts, losses);
    }

    /// <inheritdoc/>
    public Sums Merge(Sums left, Sums right) => new([.. left.Rows.Zip(right.Rows, (a, b) => a + b)],
        [.. left.OfBest.Zip(right.OfBest, (a, b) => a.Zip(b, (x, y) => x + y).ToArray())]);

    // 1 - x / max x of a benefit, 1 - min x / x of a cost.
    private DoubleDouble Loss(double x, int column)
    {
        if (x == best[column]) return 0;
        var (larger, smaller) = areCosts[column] ? (x, best[column]) : (best[column], x);
        var unit = Scaling.ToNear1(larger);
        return DoubleDouble.Sum(larger * unit, -smaller * unit) / (larger * unit);
    }
}
