namespace FusionMetrics.Uncertainty;

/// <summary>The table <c>rank_probabilities</c>: a row a region and rank that it had in some replicate.</summary>
public sealed class RankProbabilityTable : ResultTable<RankProbabilityRow>
{
    private readonly IReadOnlyList<RankProbabilityRow> rows;

    internal RankProbabilityTable(IReadOnlyList<RankProbabilityRow> rows) : base("rank_probabilities")
    {
        this.rows = rows;
        Columns =
        [
            TableColumn.OfText("region", r => rows[r].Region),
            TableColumn.OfIntegers("rank", r => rows[r].Rank),
            TableColumn.OfNumbers("probability", r => rows[r].Probability),
        ];
    }

    /// <inheritdoc/>
    public override IReadOnlyList<TableColumn> Columns { get; }

    /// <inheritdoc/>
    public override int Count => rows.Count;

    /// <inheritdoc/>
    public override RankProbabilityRow this[int index] => rows[index];

    internal override string? Picture(int row) => CellPicture.Bar(rows[row].Probability);

    /// <summary>How likely a region has a rank; 0 where it never had it.</summary>
    /// <param name="region">The region's code.</param>
    /// <param name="rank">The rank, 1 the best.</param>
    /// <returns>The probability.</returns>
    public double Of(string region, int rank) => rows.FirstOrDefault(r => r.Region == region && r.Rank == rank)?.Probability ?? 0;
}
