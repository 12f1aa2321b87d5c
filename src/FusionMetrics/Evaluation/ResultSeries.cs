using FusionMetrics.Coupling;

namespace FusionMetrics;

/// <summary>The values of a named series of a result, one a row of its panel.</summary>
internal static class ResultSeries
{
    private const string IndexPrefix = "u_";

    public static double[] Of(EvaluationResult result, string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var names = Names(result);
        if (!names.Contains(name))
            throw new FusionMetricsException(CouplingRules.UnknownSeries.Says(
                $"There is no series '{name}'.{NearestName.DidYouMean(name, names)} There are: {string.Join(", ", names)}.", new DiagnosticLocation { Column = name }));
        if (name is "d" or "t" or "c" && result.Coupling is { } coupling) return name switch { "d" => coupling.D, "t" => coupling.T, _ => coupling.C };
        if (name == result.Recipe.Ranking?.Id) return [.. result.Scores.Select(row => row.Score)];
        if (result.Panel.Has(name)) return result.Panel.Column(name).ToArray();
        var code = name[IndexPrefix.Length..];
        return result.Recipe.System.IndexOf(code) >= 0 ? [.. result.Scores.Select(row => row.Index(code))] : result.Dimensions!.IndexOf(code);
    }

    /// <summary>The names of every series of a result.</summary>
    public static IReadOnlyList<string> Names(EvaluationResult result) => Names(result.Recipe, result.Panel.Indicators);

    /// <summary>The names of every series that the result of a recipe will have.</summary>
    public static IReadOnlyList<string> Names(EvaluationRecipe recipe, IEnumerable<string> indicators) =>
    [
        .. recipe.Coupling is null ? Array.Empty<string>() : ["d", "t", "c"],
        .. recipe.System.Groups.Select(group => IndexPrefix + group.Code),
        .. recipe.Ranking is { } ranking ? [ranking.Id] : Array.Empty<string>(),
        .. indicators,
    ];
}
