namespace FusionMetrics;

/// <summary>The names of the series that can be tested for a trend, and where their values are.</summary>
internal static class SeriesNames
{
    private const string EveryIndex = "u";

    /// <summary>The names that a recipe may use, given the stages it has.</summary>
    public static IReadOnlyList<string> Available(EvaluationRecipe recipe) =>
    [
        .. recipe.Coupling is null ? [] : new[] { "d", "t", "c" },
        EveryIndex,
        .. recipe.Ranking is null ? [] : new[] { recipe.Ranking.Id },
    ];

    /// <summary>The series in the order of the output: <c>u</c> stands for the index of every subsystem.</summary>
    public static IEnumerable<string> Resolve(EvaluationRecipe recipe, IReadOnlyList<string> series)
        => series.SelectMany(name => name == EveryIndex ? recipe.System.Subsystems.Select(s => $"u_{s.Code}") : [name]);

    /// <summary>The values of a resolved series, one a row of the panel.</summary>
    public static double[] Column(string name, EvaluationRecipe recipe, RowScores scores) => name switch
    {
        "d" when scores.Coupling is { } coupling => coupling.D,
        "t" when scores.Coupling is { } coupling => coupling.T,
        "c" when scores.Coupling is { } coupling => coupling.C,
        _ when name == recipe.Ranking?.Id => scores.Ranking!,
        _ => scores.Indices[recipe.System.IndexOf(name[2..])],
    };
}
