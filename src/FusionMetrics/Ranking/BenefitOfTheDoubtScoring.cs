namespace FusionMetrics.Ranking;

/// <summary>The benefit of the doubt in one frame: what all rows share, prepared once.</summary>
internal sealed class BenefitOfTheDoubtScoring
{
    // Beyond what any frame holds, and still far from overflow.
    private const double Largest = 1e100;

    private readonly int[] columns;
    private readonly int[] powers;
    private readonly BestWeights best;

    public BenefitOfTheDoubtScoring(RankingFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        columns = [.. frame["column"].Select(j => (int)j)];
        powers = [.. frame["power"].Select(p => (int)p)];
        var rows = columns.Length == 0 ? [] : frame["best-practice"].Chunk(columns.Length).ToArray();
        best = new BestWeights(rows, [.. frame["least-share"]], [.. frame["most-share"]]);
    }

    public void Score(RowBlock rows, Span<double> scores)
    {
        // What a row needs, once for all of the block.
        var search = new BestWeightSearch(best);
        var values = new double[columns.Length];
        for (var row = 0; row < rows.Rows; row++) scores[row] = columns.Length == 0 ? 1 : Read(rows, row, values) ? search.Score(values) : double.NaN;
    }

    private bool Read(RowBlock rows, int row, double[] values)
    {
        for (var k = 0; k < values.Length; k++)
        {
            var value = Math.ScaleB(rows[columns[k]][row], -powers[k]);
            if (double.IsNaN(value)) return false;
            values[k] = Math.Clamp(value, 0, Largest);
        }
        return true;
    }
}
