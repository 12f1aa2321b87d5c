namespace FusionMetrics.Uncertainty;

/// <summary>Scores and ranks of each region over the replicates.</summary>
internal sealed class RankDistributions(IReadOnlyList<string> regions, double[] scores, double[] ranks, ReplicateTable replicates, UncertaintyRecipe uncertainty)
{
    public IReadOnlyList<UncertaintyRow> Regions() => [.. regions.Select((region, i) =>
    {
        var ranksOfRegion = replicates.RanksOf(i);
        return new UncertaintyRow(region, scores[i], ranks[i],
            Distribution.Of(replicates.ScoresOf(i), uncertainty.Confidence), Distribution.Of(ranksOfRegion, uncertainty.Confidence))
        {
            Top = [.. uncertainty.Top.Select(k => KeyValuePair.Create(k, Share(ranksOfRegion, rank => rank <= k)))],
        };
    })];

    public IReadOnlyList<RankProbabilityRow> Probabilities() => [.. regions.SelectMany((region, i) =>
    {
        var counts = new int[regions.Count + 1];
        var total = 0;
        foreach (var rank in replicates.RanksOf(i))
        {
            if (double.IsNaN(rank)) continue;
            counts[(int)rank]++;
            total++;
        }
        return Enumerable.Range(1, regions.Count).Where(rank => counts[rank] > 0).Select(rank => new RankProbabilityRow(region, rank, (double)counts[rank] / total));
    })];

    private static double Share(double[] ranks, Func<double, bool> counts)
    {
        var there = ranks.Count(rank => !double.IsNaN(rank));
        return there == 0 ? double.NaN : (double)ranks.Count(counts) / there;
    }
}
