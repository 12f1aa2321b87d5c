using FusionMetrics.Numerics;

namespace FusionMetrics.Diagnosis;

/// <summary>The best score of a region as a concave function of what is spent there: how much is spent until a unit more raises it by less than some number.</summary>
internal sealed class SpendingCurve
{
    private readonly PathProblem problem;
    private readonly ImprovementFrontier frontier;
    // The marginal score at both ends of each stretch: it falls from one to the next.
    private readonly (double Begin, double End)[] marginals;

    public SpendingCurve(PathProblem problem)
    {
        this.problem = problem;
        frontier = new ImprovementFrontier(problem);
        marginals = [.. frontier.Stretches.Select(stretch => (MarginalAt(stretch, 0), MarginalAt(stretch, 1)))];
    }

    /// <summary>What all that can be moved costs.</summary>
    public double Whole => frontier.Stretches.Count == 0 ? 0 : frontier.Stretches[^1].To.Cost;

    /// <summary>How much is spent as long as a unit more raises the score by more than some number.</summary>
    public double SpentAt(double marginal)
    {
        for (var i = 0; i < marginals.Length; i++)
        {
            var stretch = frontier.Stretches[i];
            if (marginals[i].Begin <= marginal) return stretch.From.Cost;
            if (marginals[i].End > marginal) continue;
            var share = Root.Between(at => MarginalAt(stretch, at) - marginal, stretch.From.Price == 0 ? Smallest : 0, 1);
            return stretch.From.Cost + share * (stretch.To.Cost - stretch.From.Cost);
        }
        return Whole;
    }

    /// <summary>The best plan for so much.</summary>
    public PathSolution After(double spent) => new FrontierSearch().Best(problem, spent);

    // Where an index is 0 the first unit is worth any price: so much of it that the value is another one.
    private const double Smallest = 9.313225746154785e-10; // 2^-30

    private double MarginalAt(ImprovementFrontier.Stretch stretch, double share) => ImprovementFrontier.Price(stretch, share) is > 0 and var price
        ? frontier.Marginal(problem.ScoreAfter(stretch.At(share)), price) : double.PositiveInfinity;
}
