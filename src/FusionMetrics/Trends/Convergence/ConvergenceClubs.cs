namespace FusionMetrics.Trends.Convergence;

/// <summary>
/// Convergence clubs by the log t test of Phillips and Sul (2007, 2009): do all regions converge, and if not, which do with which? Relative to the mean of a group, regions converge where their distances shrink
/// faster than any constant distance would let them; no common trend need be known.
/// </summary>
public static class ConvergenceClubs
{
    /// <summary>Tests a table of regions.</summary>
    /// <param name="table">The regions, with positive values; usually the logarithm of a level, freed of cycles.</param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <returns>The finding: too few where there are not 2 complete regions or not 4 times left after the start.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The share that is discarded is not from 0 to below 1.</exception>
    public static ClubFinding Of(RegionTable table, ClubOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        options ??= new ClubOptions();
        if (!(options.Discard is >= 0 and < 1)) throw new ArgumentOutOfRangeException(nameof(options), options.Discard, "The share that is discarded must be from 0 to below 1.");
        var complete = table.RegionsWhere(value => value > 0);
        string[] leftOut = [.. Enumerable.Range(0, table.Regions.Count).Except(complete).Select(region => table.Regions[region])];
        var regression = new LogTRegression(table, options.Discard);
        if (complete.Length < 2 || regression.Times < LogTRegression.LeastTimes) return new(ConvergenceVerdict.TooFew) { LeftOut = leftOut };

        int[] ordered = [.. complete.OrderByDescending(region => table.Row(region)[^1]).ThenBy(region => table.Regions[region], StringComparer.Ordinal)];
        var overall = regression.Of(ordered);
        var (clubs, divergent) = overall.T > options.Critical ? ([ordered], []) : new ClubSearch(regression, options).Of(ordered);
        var verdict = overall.T > options.Critical ? ConvergenceVerdict.Converging : clubs.Count == 0 ? ConvergenceVerdict.Diverging : ConvergenceVerdict.Neither;
        return new(verdict)
        {
            Overall = overall,
            Clubs = [.. clubs.Select(club => new ConvergenceClub(Names(club), regression.Of(club)))],
            Divergent = Names(divergent),
            LeftOut = leftOut,
        };

        string[] Names(int[] regions) => Array.ConvertAll(regions, region => table.Regions[region]);
    }
}
