using FusionMetrics.Numerics;

namespace FusionMetrics.Diagnosis;

/// <summary>Shares a budget among regions.</summary>
/// <param name="problems">The regions.</param>
/// <param name="searches">The search of each.</param>
/// <param name="budget">The budget.</param>
internal sealed class PathAllocator(IReadOnlyList<PathProblem> problems, IReadOnlyList<IPathSearch> searches, double budget)
{
    private const int MostSteps = 200;

    /// <summary>
    /// The largest mean score. The score of each region is a concave function of what is spent there, so that the budget goes where the last unit of it raises a score the most, until it
    /// raises all the same.
    /// </summary>
    public IReadOnlyList<PathSolution> ForMean()
    {
        SpendingCurve[] curves = [.. problems.Select(problem => new SpendingCurve(problem))];
        if (Total(curves.Select(curve => curve.Whole)) <= budget) return [.. curves.Select(curve => curve.After(curve.Whole))];
        // Between two prices of a unit of score: at the lower one too much is spent.
        var (least, most) = (0.0, 1.0);
        while (Total(curves.Select(curve => curve.SpentAt(most))) > budget) (least, most) = (most, 2 * most);
        for (var step = 0; step < MostSteps && least + (most - least) / 2 is var middle && middle > least && middle < most; step++)
        {
            if (Total(curves.Select(curve => curve.SpentAt(middle))) > budget) least = middle;
            else most = middle;
        }
        // What is left goes to those that are worth the same, in their order.
        double[] spent = [.. curves.Select(curve => curve.SpentAt(most))];
        for (var r = 0; r < spent.Length && Left(spent) is > 0 and var left; r++) spent[r] = Math.Min(Math.Max(spent[r], curves[r].SpentAt(least)), spent[r] + left);
        return [.. curves.Select((curve, r) => curve.After(spent[r]))];
    }

    /// <summary>The largest least score; regions that can rise no more stay at their best, and the others go on.</summary>
    public IReadOnlyList<PathSolution> ForLeast()
    {
        PathSolution[] highest = [.. problems.Select((problem, r) => searches[r].Best(problem, double.PositiveInfinity))];
        var (low, high) = (problems.Min(problem => problem.Present), highest.Max(best => best.Score));
        if (Spent(high) <= budget) return At(high);
        var level = Root.Between(at => Spent(at) - budget, low, high);
        // The root is right to the last digits, and the budget must not be exceeded.
        for (var step = 1.1102230246251565e-16; level > low && Spent(level) > budget; step *= 2) level = Math.Max(low, level - step);
        return At(level);

        IReadOnlyList<PathSolution> At(double level) => [.. problems.Select((problem, r) => level < highest[r].Score && searches[r].Cheapest(problem, level) is { } cheapest ? cheapest : highest[r])];
        double Spent(double level) => Total(At(level).Select(solution => solution.Cost));
    }

    /// <summary>As many goals as possible: the cheapest first, those of equal cost in their order.</summary>
    /// <param name="least">The least score that meets the goal of each region.</param>
    /// <param name="cannot">Receives the regions that cannot reach it.</param>
    public IReadOnlyList<PathSolution> ForCount(IReadOnlyList<double> least, List<string> cannot)
    {
        var chosen = problems.Select(FrontierSearch.Nothing).ToArray();
        PathSolution?[] found = [.. problems.Select((problem, r) => searches[r].Cheapest(problem, least[r]))];
        cannot.AddRange(problems.Where((_, r) => found[r] is null).Select(problem => problem.Region));
        var spent = DoubleDouble.Zero;
        foreach (var r in Enumerable.Range(0, found.Length).Where(r => found[r] is not null).OrderBy(r => found[r]!.Cost).ThenBy(r => r))
        {
            if ((spent + found[r]!.Cost).ToDouble() > budget) break;
            spent += found[r]!.Cost;
            chosen[r] = found[r]!;
        }
        return chosen;
    }

    private double Left(double[] spent) => budget - Total(spent);

    private static double Total(IEnumerable<double> costs)
    {
        var total = DoubleDouble.Zero;
        foreach (var cost in costs) total += cost;
        return total.ToDouble();
    }
}
