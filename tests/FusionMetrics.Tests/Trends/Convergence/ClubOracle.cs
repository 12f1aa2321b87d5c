using FusionMetrics.Trends.Convergence;

namespace FusionMetrics.Tests.Trends.Convergence;

/// <summary>The steps of Phillips and Sul (2007), section 5, one after another, with the log t test of a table as the only thing taken from elsewhere.</summary>
internal sealed class ClubOracle(RegionTable table, double critical, double sieve)
{
    public (List<string> Clubs, string Divergent) Find()
    {
        var rest = Enumerable.Range(0, table.Regions.Count).OrderByDescending(i => table.Row(i)[^1]).ToList();
        var clubs = new List<string>();
        while (rest.Count >= 2)
        {
            if (Converge(rest))
            {
                clubs.Add(Names(rest));
                return (clubs, "");
            }
            var core = Core(rest);
            if (core.Count == 0) break;
            var candidates = rest.Where(i => !core.Contains(i) && T([.. core, i]) > sieve).OrderBy(i => T([.. core, i])).ToList();
            while (candidates.Count > 0 && !Converge([.. rest.Where(i => core.Contains(i) || candidates.Contains(i))])) candidates.RemoveAt(0);
            var club = rest.Where(i => core.Contains(i) || candidates.Contains(i)).ToList();
            clubs.Add(Names(club));
            rest = [.. rest.Where(i => !club.Contains(i))];
        }
        return (clubs, Names(rest));
    }

    private List<int> Core(List<int> rest)
    {
        for (var first = 0; first < rest.Count - 1; first++)
        {
            if (!Converge(rest.GetRange(first, 2))) continue;
            var runs = Enumerable.Range(2, rest.Count - first - 1).Select(length => rest.GetRange(first, length)).TakeWhile(Converge).ToList();
            return runs.MaxBy(T)!;
        }
        return [];
    }

    private bool Converge(List<int> regions) => T(regions) > critical;

    private double T(List<int> regions)
        => ConvergenceClubs.Of(new RegionTable([.. regions.Select(i => table.Regions[i])], table.Times, [.. regions.Select(i => table.Row(i).ToArray())])).Overall!.T;

    private string Names(IEnumerable<int> regions) => string.Join(' ', regions.Select(i => table.Regions[i]));
}
