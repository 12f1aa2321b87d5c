namespace FusionMetrics;

/// <summary>The table <c>scores</c>: indices U of the subsystems, the ranking's score and rank, a row a region-period.</summary>
public sealed class ScoreTable : ResultTable<ScoreRow>
{
    private readonly IndicatorSystem system;
    private readonly Lazy<double[]>? ranks;

    internal ScoreTable(Panel panel, EvaluationRecipe recipe, double[][] indices, double[]? scores) : base("scores")
    {
        Panel = panel;
        system = recipe.System;
        Indices = indices;
        Scores = scores;
        ranks = scores is null ? null : new Lazy<double[]>(() => PeriodRanks.Of(panel, scores, recipe.Ranking!));
        Columns =
        [
            TableColumn.OfText("region", row => panel.RegionAt(row).Code),
            TableColumn.OfText("period", row => panel.PeriodAt(row).ToString()),
            .. system.Subsystems.Select((s, k) => TableColumn.OfNumbers($"u_{s.Code}", row => indices[k][row])),
            .. RankingColumns(recipe),
        ];
    }

    /// <inheritdoc/>
    public override IReadOnlyList<TableColumn> Columns { get; }

    /// <inheritdoc/>
    public override int Count => Panel.RowCount;

    /// <inheritdoc/>
    public override ScoreRow this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
            return new(this, index);
        }
    }

    internal Panel Panel { get; }

    internal double[][] Indices { get; }

    internal double[]? Scores { get; }

    /// <summary>Made when first asked for: ranking sorts, scoring does not.</summary>
    internal double[]? Ranks => ranks?.Value;

    internal double[] IndexOf(string subsystem) => system.IndexOf(subsystem) is >= 0 and var k
        ? Indices[k]
        : throw new KeyNotFoundException($"There is no subsystem '{subsystem}'. There are: {string.Join(", ", system.Subsystems.Select(s => s.Code))}.");

    private IEnumerable<TableColumn> RankingColumns(EvaluationRecipe recipe)
    {
        if (Scores is null) yield break;
        yield return TableColumn.OfNumbers(recipe.Ranking!.Id, row => Scores[row]);
        yield return TableColumn.OfNumbers("rank", row => Ranks![row]);
    }
}
