namespace FusionMetrics.Trends.Convergence;

/// <summary>
/// Clubs by clustering: of regions from the highest down, a core that converges most clearly, the regions that converge with it, and the same among the rest. Source: Phillips and Sul (2007), Econometrica 75, 1771-1855, section 5.
/// </summary>
internal sealed class ClubSearch(LogTRegression regression, ClubOptions options)
{
    /// <summary>The clubs of regions that do not all converge, and those of no club.</summary>
    /// <param name="ordered">The regions, the highest first.</param>
    public (List<int[]> Clubs, int[] Divergent) Of(int[] ordered)
    {
        var (clubs, rest) = (new List<int[]>(), ordered);
        while (rest.Length > 1)
        {
            // The first round knows already that all together do not converge.
            if (clubs.Count > 0 && Converge(rest))
            {
                clubs.Add(rest);
                return (Merged(clubs), []);
            }
            if (Core(rest) is not { } core) break;
            var club = WithMembers(core, rest);
            clubs.Add(club);
            rest = [.. rest.Except(club)];
        }
        return (Merged(clubs), rest);
    }

    public bool Converge(IReadOnlyList<int> regions) => regression.Of(regions).T > options.Critical;

    // From the first two neighbours that converge, as many more below them as converge, up to the clearest t.
    private int[]? Core(int[] ordered)
    {
        for (var start = 0; start + 1 < ordered.Length; start++)
        {
            var (best, length) = (double.NegativeInfinity, 0);
            for (var end = start + 2; end <= ordered.Length; end++)
            {
                var t = regression.Of(ordered[start..end]).T;
                if (!(t > options.Critical)) break;
                if (t > best) (best, length) = (t, end - start);
            }
            if (length > 0) return ordered[start..(start + length)];
        }
        return null;
    }

    // Those whose t with the core is above the sieve; where the club does not converge, the sieve is raised: the least of them leave one by one.
    private int[] WithMembers(int[] core, int[] ordered)
    {
        var members = ordered.Except(core).Select(region => (Region: region, regression.Of([.. core, region]).T)).Where(member => member.T > options.Sieve)
            .OrderByDescending(member => member.T).Select(member => member.Region).ToList();
        for (; members.Count > 0; members.RemoveAt(members.Count - 1))
            if (Converge(InOrder())) break;
        return InOrder();

        int[] InOrder() => [.. ordered.Where(region => core.Contains(region) || members.Contains(region))];
    }

    private List<int[]> Merged(List<int[]> clubs)
    {
        if (options.Merging == ClubMerging.None) return clubs;
        var merged = new List<int[]>();
        foreach (var club in clubs)
        {
            if (merged.Count > 0 && Converge([.. merged[^1], .. club])) merged[^1] = [.. merged[^1], .. club];
            else merged.Add(club);
        }
        return merged;
    }
}
