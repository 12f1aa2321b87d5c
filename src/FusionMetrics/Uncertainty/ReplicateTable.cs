namespace FusionMetrics.Uncertainty;

/// <summary>The scores and ranks of all regions in some replicates: a row a replicate, a column a region. A declined replicate is NaN all over.</summary>
internal sealed class ReplicateTable(int rows, int regions)
{
    private readonly double[] scores = new double[(long)rows * regions];
    private readonly double[] ranks = new double[(long)rows * regions];

    public int Rows => rows;

    public void Put(int row, double[] scoresOfRow, double[] ranksOfRow)
    {
        scoresOfRow.CopyTo(scores, (long)row * regions);
        ranksOfRow.CopyTo(ranks, (long)row * regions);
    }

    public void Decline(int row)
    {
        scores.AsSpan(row * regions, regions).Fill(double.NaN);
        ranks.AsSpan(row * regions, regions).Fill(double.NaN);
    }

    public ReadOnlySpan<double> Ranks(int row) => ranks.AsSpan(row * regions, regions);

    /// <summary>The scores of a region, one a replicate.</summary>
    public double[] ScoresOf(int region) => Column(scores, region);

    /// <summary>The ranks of a region, one a replicate.</summary>
    public double[] RanksOf(int region) => Column(ranks, region);

    private double[] Column(double[] values, int region)
    {
        var column = new double[rows];
        for (var row = 0; row < rows; row++) column[row] = values[(long)row * regions + region];
        return column;
    }
}
