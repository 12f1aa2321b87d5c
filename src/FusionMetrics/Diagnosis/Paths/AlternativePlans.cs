namespace FusionMetrics.Diagnosis;

/// <summary>
/// The best plans that differ in the indicators they move, in their order. Whatever moves other indicators than a plan does is found without one of those that it moves; so each plan
/// found is searched again without each of its indicators in turn, the best first, as in the method of Lawler (1972).
/// </summary>
internal static class AlternativePlans
{
    /// <summary>The plans.</summary>
    /// <param name="problem">The region with all its levers.</param>
    /// <param name="first">The best plan.</param>
    /// <param name="most">How many there are to be.</param>
    /// <param name="solve">Finds the best plan; null where there is none.</param>
    /// <param name="value">What makes a plan better: less is.</param>
    public static IReadOnlyList<(PathProblem Problem, PathSolution Solution)> Of(PathProblem problem, PathSolution first, int most,
        Func<PathProblem, PathSolution?> solve, Func<PathSolution, double> value)
    {
        var found = new List<(PathProblem, PathSolution)>();
        var (open, tried, moved) = (new PriorityQueue<(SortedSet<int> Barred, PathProblem, PathSolution), (double, int)>(), new HashSet<string>(), new HashSet<string>());
        open.Enqueue(([], problem, first), (value(first), 0));
        while (found.Count < most && open.TryDequeue(out var next, out _))
        {
            var (barred, at, solution) = next;
            int[] indicators = [.. at.Levers.Where((_, j) => solution.Amounts[j] > 0).Select(lever => lever.Indicator)];
            if (moved.Add(string.Join(' ', indicators))) found.Add((at, solution));
            foreach (var indicator in indicators)
            {
                SortedSet<int> without = [.. barred, indicator];
                if (!tried.Add(string.Join(' ', without))) continue;
                var remaining = problem.Without(without);
                // The first of equals stays the first.
                if (solve(remaining) is { } other) open.Enqueue((without, remaining, other), (value(other), tried.Count));
            }
        }
        return found;
    }
}
