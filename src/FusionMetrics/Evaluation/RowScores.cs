using FusionMetrics.Numerics;

namespace FusionMetrics;

/// <summary>The scores of every row of a panel, a column a kind of score; null where the stage is left out.</summary>
internal sealed class RowScores
{
    public RowScores(EvaluationRecipe recipe, int rows)
    {
        Groups = [.. recipe.System.Groups.Select(_ => Column(rows))];
        Indices = Groups[..recipe.System.Subsystems.Count];
        if (recipe.Ranking is not null) Ranking = Column(rows);
        Couplings = [.. CoupledGroups.Of(recipe).Select(_ => new CouplingColumns(Column(rows), Column(rows), Column(rows)))];
    }

    /// <summary>The index of every group, in the order of the groups.</summary>
    public double[][] Groups { get; }

    /// <summary>The index of every subsystem.</summary>
    public double[][] Indices { get; }

    public double[]? Ranking { get; }

    /// <summary>C, T and D of all subsystems, then of the other <see cref="CoupledGroups"/>; none where the stage is left out.</summary>
    public CouplingColumns[] Couplings { get; }

    /// <summary>C, T and D of all subsystems; null where the stage is left out.</summary>
    public CouplingColumns? Coupling => Couplings.FirstOrDefault();

    /// <summary>Whether some score is not finite: where, is looked for only then.</summary>
    public bool HasGaps { get; private set; }

    /// <summary>Whether some index that is coupled lies outside [0, 1].</summary>
    public bool HasOutside { get; private set; }

    /// <summary>Takes note of scores as they are made, while they are in the cache.</summary>
    public void Note(ReadOnlySpan<double> scores)
    {
        if (!Finite.All(scores)) HasGaps = true;
    }

    /// <summary>Takes note of indices that are coupled.</summary>
    public void NoteRange(RowBlock indices)
    {
        for (var k = 0; k < indices.Columns; k++)
            if (!UnitInterval.HoldsAll(indices[k])) HasOutside = true;
    }

    // Every row is written by whoever scores it: to clear it first would touch all memory once more.
    private static double[] Column(int rows) => GC.AllocateUninitializedArray<double>(rows);
}
