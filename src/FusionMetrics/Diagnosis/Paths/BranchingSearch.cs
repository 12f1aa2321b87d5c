using FusionMetrics.Numerics;

namespace FusionMetrics.Diagnosis;

/// <summary>
/// Finds plans where the logarithm of the score is concave less w ln a. Between two values of the aggregate a the score is bounded by a concave function, for which the best moves are found
/// by planes; then the values between which the bound is weakest are divided, until the bound is as good as the best plan found. Where w = 0, nothing needs to be divided. For one
/// region: planes found for one question serve the next.
/// </summary>
/// <param name="head">The score as a function of the indices.</param>
internal sealed class BranchingSearch(PathHead head) : IPathSearch
{
    private const double Precision = 1e-10;
    private const int MostParts = 300;

    // A plan is right to about the root of the precision.
    private const double Alike = 1e-3;

    private readonly LogScore score = new(head);
    private readonly List<Tangent> tangents = [];

    /// <inheritdoc/>
    public PathSolution? Cheapest(PathProblem problem, double least)
    {
        if (problem.Present >= least) return FrontierSearch.Nothing(problem) with { Certificate = PathCertificate.Convex(0) };
        if (problem.Levers.Count == 0) return null;
        var highest = Highest(problem, double.PositiveInfinity, least);
        if (highest.Score < least) return null;

        var level = Logarithm.Of(least) / head.Exponent;
        // C is at most 1, and T at most the aggregate: below exp(level) the level is not reached.
        var range = (Math.Max(score.Aggregate(problem.Indices), Exponential.Of(level)), AggregateOf(problem, Reach(problem)));
        var (inside, best) = (IndicesAfter(problem, highest.Amounts), highest with { Cost = double.PositiveInfinity });
        var bound = Branch(problem, range, relaxation => relaxation.Cheapest(level, inside), solved =>
        {
            var amounts = Reaching(problem, solved.Amounts, highest.Amounts, least);
            if (problem.CostOf(amounts) is var cost && cost < best.Cost) best = Solution(problem, amounts);
            return best.Cost;
        });
        // At the highest score there is, to the last digit, nothing is left to choose.
        if (double.IsInfinity(best.Cost)) return highest with { Certificate = Certificate(highest.Cost, 0) };
        return best with { Worth = WorthOf(problem, best.Amounts), Certificate = Certificate(bound, Math.Max(0, 1 - bound / best.Cost)) };
    }

    /// <inheritdoc/>
    public PathSolution Best(PathProblem problem, double budget) => problem.Levers.Count == 0 ? FrontierSearch.Nothing(problem) : Highest(problem, budget, double.PositiveInfinity);

    // A relaxed solution falls short of the goal by a little. It is led on to where the goal is met: by the levers that it moves, where they can do it, else by all.
    private double[] Reaching(PathProblem problem, double[] amounts, double[] highest, double least)
    {
        if (problem.ScoreAfter(amounts) >= least) return amounts;
        double[] farther = [.. amounts.Select((amount, j) => amount > 0 ? problem.Levers[j].Reach : 0)];
        if (!(problem.ScoreAfter(farther) >= least)) farther = OfThese(problem, amounts, least) ?? highest;
        return Between(amounts, farther, FrontierSearch.LeastShare(share => problem.ScoreAfter(Between(amounts, farther, share)) - least));
    }

    // Moves of the levers moved already, after which the goal is met.
    private double[]? OfThese(PathProblem problem, double[] amounts, double least)
    {
        var fewer = problem.Without(problem.Levers.Where((_, j) => amounts[j] == 0).Select(lever => lever.Indicator).ToHashSet());
        if (fewer.Levers.Count == 0 || Highest(fewer, double.PositiveInfinity, least) is not { } found || found.Score < least) return null;
        var at = 0;
        return [.. amounts.Select(amount => amount > 0 ? found.Amounts[at++] : 0)];
    }

    // The highest score that a budget allows; any that is high enough will do.
    private PathSolution Highest(PathProblem problem, double budget, double enough)
    {
        var all = Reach(problem);
        var best = FrontierSearch.Nothing(problem);
        if (problem.CostOf(all) <= budget && problem.ScoreAfter(all) > best.Score) best = Solution(problem, all);
        if (best.Score >= enough) return best;
        var inside = IndicesAfter(problem, all);
        if (!(problem.ScoreAfter(all) > 0)) inside = problem.Indices;
        var range = (score.Aggregate(problem.Indices), AggregateOf(problem, all));
        if (range.Item1 == 0) range.Item1 = Math.Min(Smallest, range.Item2);
        var ceiling = Math.Max(0, Logarithm.Of(range.Item2));
        var bound = -Branch(problem, range, relaxation => relaxation.Highest(budget, ceiling, inside) is { } highest ? highest with { Bound = -highest.Bound } : null, solved =>
        {
            var amounts = Within(problem, solved.Amounts, budget);
            if (problem.ScoreAfter(amounts) > best.Score) best = Solution(problem, amounts);
            return best.Score >= enough ? double.NegativeInfinity : -Logarithm.Of(best.Score) / head.Exponent;
        }, unit: 1);
        var most = Math.Max(best.Score, Power.Of(Exponential.Of(bound), head.Exponent));
        return best with { Worth = WorthOf(problem, best.Amounts), Certificate = Certificate(most, best.Score > 0 ? most / best.Score - 1 : 0) };
    }

    // Divides the part of the least bound until that is as good as the best value found, and returns it.
    private double Branch(PathProblem problem, (double Low, double High) range, Func<PathRelaxation, PathRelaxation.Relaxed?> solve, Func<PathRelaxation.Relaxed, double> take, double unit = 0)
    {
        var parts = new PriorityQueue<(PathRelaxation.Relaxed Solved, (double Low, double High) Between, double Excess), double>();
        var best = double.PositiveInfinity;
        Open(range);
        for (var count = 1; parts.TryPeek(out var part, out var bound) && count < MostParts; count += 2)
        {
            var middle = score.Aggregate(part.Solved.Indices);
            if (best - bound <= Precision * Math.Max(Math.Abs(best), unit) || part.Excess <= 0 || !(middle > part.Between.Low && middle < part.Between.High)) break;
            parts.Dequeue();
            Open((part.Between.Low, middle));
            Open((middle, part.Between.High));
        }
        return parts.TryPeek(out _, out var least) ? Math.Min(least, best) : best;

        void Open((double Low, double High) between)
        {
            var relaxation = new PathRelaxation(problem, score, tangents, between);
            if (solve(relaxation) is not { } solved) return;
            best = Math.Min(best, take(solved));
            parts.Enqueue((solved, between, relaxation.Excess(solved.Indices)), solved.Bound);
        }
    }

    private PathCertificate Certificate(double bound, double gap) => new(score.Weight == 0 && gap <= Precision, bound, gap);

    // Rounding may have spent a little too much.
    private static double[] Within(PathProblem problem, double[] amounts, double budget)
    {
        for (var step = 1e-16; problem.CostOf(amounts) > budget; step *= 2) amounts = [.. amounts.Select(amount => amount * (1 - step))];
        return amounts;
    }

    private static double[] Reach(PathProblem problem) => [.. problem.Levers.Select(lever => lever.Reach)];

    private static double[] IndicesAfter(PathProblem problem, double[] amounts) => [.. problem.Indices.Select((_, k) => problem.IndexAfter(k, amounts))];

    private double AggregateOf(PathProblem problem, double[] amounts) => score.Aggregate(IndicesAfter(problem, amounts));

    private static double[] Between(double[] from, double[] to, double share)
        => share >= 1 ? to : [.. from.Select((amount, j) => amount + share * (to[j] - amount))];

    private static PathSolution Solution(PathProblem problem, double[] amounts)
        => new(amounts, problem.CostOf(amounts), problem.ScoreAfter(amounts), [.. amounts.Select(_ => double.NaN)], PathCertificate.Convex(0));

    // What raises the score as much is worth as much. The price of a unit of score is that of the levers which are moved a part of the way; there is none where these differ, at a kink of the score.
    private static double[] WorthOf(PathProblem problem, double[] amounts)
    {
        var gradient = new double[problem.Row.Length];
        problem.Score.At(problem.ValuesAfter(amounts), gradient);
        double[] slopes = [.. problem.Levers.Select(lever => Math.Abs(gradient[lever.Indicator]))];
        double[] prices = [.. problem.Levers.Where((lever, j) => amounts[j] > 0 && amounts[j] < lever.Reach).Select(lever => lever.UnitCost / Math.Abs(gradient[lever.Indicator]))];
        var isOne = prices.Length > 0 && prices.Max() - prices.Min() <= Alike * prices.Max();
        return [.. slopes.Select(slope => isOne ? prices[0] * slope : double.NaN)];
    }

    private const double Smallest = 1e-12;
}
