using FusionMetrics.Numerics;

namespace FusionMetrics.Diagnosis;

/// <summary>Finds plans on the <see cref="ImprovementFrontier"/>: the problem is convex there, and every place of the frontier is the best for its cost.</summary>
internal sealed class FrontierSearch : IPathSearch
{
    /// <inheritdoc/>
    public PathSolution? Cheapest(PathProblem problem, double least)
    {
        if (problem.Present >= least) return Nothing(problem) with { Certificate = PathCertificate.Convex(0) };
        var frontier = new ImprovementFrontier(problem);
        var stretches = frontier.Stretches;
        if (stretches.Count == 0 || problem.ScoreAfter(stretches[^1].To.Amounts) < least) return null;
        var (low, high) = (0, stretches.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (problem.ScoreAfter(stretches[middle].To.Amounts) >= least) high = middle;
            else low = middle + 1;
        }
        var stretch = stretches[low];
        var found = At(problem, frontier, stretch, LeastShare(share => problem.ScoreAfter(stretch.At(share)) - least));
        return found with { Certificate = PathCertificate.Convex(found.Cost) };
    }

    /// <inheritdoc/>
    public PathSolution Best(PathProblem problem, double budget)
    {
        var frontier = new ImprovementFrontier(problem);
        if (frontier.Stretches.FirstOrDefault(s => s.To.Cost > budget) is not { } stretch)
            return frontier.Stretches.Count == 0 ? Nothing(problem) : At(problem, frontier, frontier.Stretches[^1], 1);
        var share = (budget - stretch.From.Cost) / (stretch.To.Cost - stretch.From.Cost);
        // Rounding may have spent a little too much.
        for (var step = Rounding; problem.CostOf(stretch.At(share)) > budget; step *= 2) share = Math.Max(0, share - step);
        return At(problem, frontier, stretch, share);
    }

    /// <summary>A place of the frontier as the plan of the best score for its cost.</summary>
    public static PathSolution At(PathProblem problem, ImprovementFrontier frontier, ImprovementFrontier.Stretch stretch, double share)
    {
        var amounts = stretch.At(share);
        return Solution(problem, amounts, frontier.Worth(amounts, ImprovementFrontier.Price(stretch, share)));
    }

    /// <summary>The plan to leave everything as it is.</summary>
    public static PathSolution Nothing(PathProblem problem) => Solution(problem, new double[problem.Levers.Count], new double[problem.Levers.Count]);

    /// <summary>The least share of a way, from 0 to 1, at which what is missing is nothing any more; at 1 it is.</summary>
    /// <param name="excess">By how much the goal is exceeded: continuous, and 0 or more at 1.</param>
    public static double LeastShare(Func<double, double> excess)
    {
        if (excess(0) >= 0) return 0;
        var share = Root.Between(excess, 0, 1);
        // The root is right to the last digits, and the goal has to be met in all of them.
        for (var step = Rounding; share < 1 && excess(share) < 0; step *= 2) share = Math.Min(1, share + step);
        return share;
    }

    private const double Rounding = 1.1102230246251565e-16; // 2^-53

    private static PathSolution Solution(PathProblem problem, double[] amounts, double[] worth)
    {
        var (cost, score) = (problem.CostOf(amounts), problem.ScoreAfter(amounts));
        return new(amounts, cost, score, worth, PathCertificate.Convex(score));
    }
}
