using FusionMetrics.Numerics;

namespace FusionMetrics;

/// <summary>The scores of every row of a panel, a column a kind of score; null where the stage is left out.</summary>
internal sealed class RowScores
{
    public RowScores(EvaluationRecipe recipe, int rows)
    {
        Indices = [.. recipe.System.Subsystems.Select(_ => new double[rows])];
        if (recipe.Ranking is not null) Ranking = new double[rows];
        if (recipe.Coupling is null) return;
        (C, T, D) = (new double[rows], new double[rows], new double[rows]);
    }

    public double[][] Indices { get; }

    public double[]? Ranking { get; }

    public double[]? C { get; }

    public double[]? T { get; }

    public double[]? D { get; }

    /// <summary>Whether some score is not finite: where, is looked for only then.</summary>
    public bool HasGaps { get; private set; }

    /// <summary>Takes note of scores as they are made, while they are in the cache.</summary>
    public void Note(ReadOnlySpan<double> scores)
    {
        if (!Finite.All(scores)) HasGaps = true;
    }
}
