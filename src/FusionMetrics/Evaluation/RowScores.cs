namespace FusionMetrics;

/// <summary>The scores of every row of a panel, a column a kind of score; null where the stage is left out.</summary>
internal sealed class RowScores
{
    public RowScores(EvaluationRecipe recipe, int rows)
    {
        Indices = [.. recipe.System.Subsystems.Select(_ => new double[rows])];
        if (recipe.Ranking is not null) Ranking = new double[rows];
        if (recipe.Coupling is null) return;
        (C, T, D, Grade, Lagging) = (new double[rows], new double[rows], new double[rows], new byte[rows], new int[rows]);
    }

    public double[][] Indices { get; }

    public double[]? Ranking { get; }

    public double[]? C { get; }

    public double[]? T { get; }

    public double[]? D { get; }

    /// <summary>The number of the grade; 0 where D is undefined.</summary>
    public byte[]? Grade { get; }

    /// <summary>The position of the subsystem with the least index; the first of several.</summary>
    public int[]? Lagging { get; }
}
