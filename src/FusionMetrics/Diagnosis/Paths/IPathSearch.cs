namespace FusionMetrics.Diagnosis;

/// <summary>Finds the best plan for one region.</summary>
internal interface IPathSearch
{
    /// <summary>The cheapest moves after which the score is at least some number; null where none are.</summary>
    PathSolution? Cheapest(PathProblem problem, double least);

    /// <summary>The moves of the largest score among those that cost no more than a budget.</summary>
    PathSolution Best(PathProblem problem, double budget);
}
