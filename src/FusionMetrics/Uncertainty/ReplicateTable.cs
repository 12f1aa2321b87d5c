namespace FusionMetrics.Uncertainty;

/// <summary>The scores and ranks of all regions in some replicates: a row a replicate, a column a region. A declined replicate is NaN all over.</summary>
internal sealed class ReplicateTable(int rows, int regions)
{
    private readonly ReplicateMatrix scores = new(rows, regions);
    private readonly ReplicateMatrix ranks = new(rows, regions);

    public int Rows => rows;

    public void Put(int row, double[] scoresOfRow, double[] ranksOfRow)
    {
        scoresOfRow.CopyTo(scores.Row(row));
        ranksOfRow.CopyTo(ranks.Row(row));
    }

    public void Decline(int row)
    {
        scores.Decline(row);
        ranks.Decline(row);
    }

    public ReadOnlySpan<double> Ranks(int row) => ranks.Row(row);

    /// <summary>The scores of a region, one a replicate.</summary>
    public double[] ScoresOf(int region) => scores.Column(region);

    /// <summary>The ranks of a region, one a replicate.</summary>
    public double[] RanksOf(int region) => ranks.Column(region);
}
