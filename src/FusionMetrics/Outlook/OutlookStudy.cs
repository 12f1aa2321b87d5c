using FusionMetrics.Methods;
using FusionMetrics.Numerics;
using FusionMetrics.Trends;

namespace FusionMetrics.Outlook;

/// <summary>
/// Status and trend of many series in one call: level, grade, slope and p, p adjusted for their number, breaks, forecast, and how likely the next grade is. A series that
/// is odd is reported and never stops the others. The same series, recipe and version give the same bits for any number of threads. Safe for any number of threads.
/// </summary>
/// <param name="engine">The engine whose methods and threads are used.</param>
public sealed class OutlookStudy(EvaluationEngine engine)
{
    private const int MostPeriods = 1000;

    /// <summary>A study with the built-in methods.</summary>
    public OutlookStudy() : this(EvaluationEngine.Default)
    {
    }

    /// <summary>Finds everything that is wrong with what is asked, without answering it.</summary>
    /// <param name="recipe">What is asked.</param>
    /// <returns>Errors; an outlook can be made when there is none.</returns>
    public IReadOnlyList<Diagnostic> Validate(OutlookRecipe recipe)
    {
        ArgumentNullException.ThrowIfNull(recipe);
        var bag = new DiagnosticBag();
        RecipeCheck.Method(MethodFamily.Trend, recipe.Test, engine.Catalog, bag);
        if (recipe.Breaks is { } breaks) RecipeCheck.Method(MethodFamily.Break, breaks, engine.Catalog, bag);
        if (recipe.Forecast is { } forecast) RecipeCheck.Method(MethodFamily.Forecast, forecast, engine.Catalog, bag);
        if (recipe.Horizon is < 1 or > MostPeriods) bag.Add(OutlookRules.Unusable.Says($"The horizon must be a whole number of periods from 1 to {MostPeriods}."));
        return [.. bag.ToList().Select(d => d with { Location = DiagnosticLocation.Of("outlook") })];
    }

    /// <summary>Finds everything that is wrong with what is asked of the scores of a recipe, without evaluating it.</summary>
    /// <param name="outlook">What is asked.</param>
    /// <param name="recipe">The recipe of the evaluation.</param>
    /// <returns>Errors; an outlook can be made when there is none.</returns>
    public IReadOnlyList<Diagnostic> Validate(OutlookRecipe outlook, EvaluationRecipe recipe)
    {
        ArgumentNullException.ThrowIfNull(recipe);
        return [.. Validate(outlook), .. ObservedScores.Problems(ResultSeries.Names(recipe, recipe.System.Indicators.Select(i => i.Code)), outlook)];
    }

    /// <summary>Status and trend of the scores of a result.</summary>
    /// <param name="result">The result.</param>
    /// <param name="recipe">What is asked; null for D with all the defaults.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <returns>What was found, the regions in their order, each with the series in the order of the recipe.</returns>
    /// <exception cref="FusionMetricsException">What is asked cannot be answered; carries everything that was found.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public OutlookResult OfScores(EvaluationResult result, OutlookRecipe? recipe = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(result);
        recipe ??= new OutlookRecipe();
        FusionMetricsException.ThrowIfErrors([.. Validate(recipe), .. ObservedScores.Problems(ResultSeries.Names(result), recipe)]);
        return Run(ObservedScores.Of(result, recipe), recipe, result.Recipe.Coupling, cancellationToken);
    }

    /// <summary>Status and trend of the indicators of a panel.</summary>
    /// <param name="panel">The panel.</param>
    /// <param name="recipe">What is asked; null for every indicator with all the defaults.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <returns>What was found, the regions in their order, each with the series in the order of the recipe.</returns>
    /// <exception cref="FusionMetricsException">What is asked cannot be answered; carries everything that was found.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public OutlookResult OfIndicators(Panel panel, OutlookRecipe? recipe = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(panel);
        recipe ??= new OutlookRecipe();
        FusionMetricsException.ThrowIfErrors([.. Validate(recipe), .. ObservedScores.Problems(panel.Indicators, recipe)]);
        return Run(ObservedIndicators.Of(panel, recipe), recipe, null, cancellationToken);
    }

    /// <summary>Status and trend of any series.</summary>
    /// <param name="series">The series.</param>
    /// <param name="recipe">What is asked, whose <see cref="OutlookRecipe.Series"/> does not matter here; null for all the defaults.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <returns>What was found, in the order of the series.</returns>
    /// <exception cref="FusionMetricsException">What is asked cannot be answered, or a series is none; carries everything that was found.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public OutlookResult OfSeries(IReadOnlyList<OutlookSeries> series, OutlookRecipe? recipe = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(series);
        recipe ??= new OutlookRecipe();
        FusionMetricsException.ThrowIfErrors([.. Validate(recipe), .. series.SelectMany(SeriesCheck.Of)]);
        return Run(series, recipe, null, cancellationToken);
    }

    private OutlookResult Run(IReadOnlyList<OutlookSeries> series, OutlookRecipe recipe, CouplingRecipe? coupling, CancellationToken cancellationToken)
    {
        var observer = new SeriesObserver(recipe, coupling, engine.Catalog);
        var (found, reports) = (new OutlookRow[series.Count], new List<Diagnostic>[series.Count]);
        new Chunks(engine.Threads, cancellationToken).ForEach(series.Count, i => found[i] = observer.Observe(series[i], reports[i] = []));
        var p = Array.ConvertAll(found, row => row.Trend.P);
        if (recipe.Adjust != FalseDiscoveryRule.None)
        {
            var adjusted = FalseDiscovery.Adjust(p, recipe.Adjust);
            for (var i = 0; i < found.Length; i++) found[i] = found[i] with { AdjustedP = adjusted[i] };
        }
        return new OutlookResult(recipe, found, [.. found.SelectMany(observer.Forecasts)], new RegionalObserver(recipe, engine.Catalog).Observe(found), FieldSignificance.Of(p), OutlookConventions.Of(recipe, coupling, engine.Catalog),
            [.. reports.SelectMany(report => report), .. recipe.Grades is null ? [] : NoShares(found), .. recipe.Forecast is null ? [] : NoForecasts(found, recipe.Forecast)]);
    }

    private static IEnumerable<Diagnostic> NoForecasts(OutlookRow[] rows, MethodChoice forecaster)
    {
        foreach (var group in rows.GroupBy(row => row.Series))
        {
            string[] without = [.. group.Where(row => row.Values.Count > 0 && row.LastForecast is null).Select(row => row.Region)];
            if (without.Length > 0)
                yield return OutlookRules.NoForecast.Says($"'{forecaster.Id}' has no forecast for {without.Length} of {group.Count()} regions, which have too few values or such as it does not take{RegionNames.After(without)}.", new DiagnosticLocation { Stage = "outlook", Column = group.Key });
        }
    }

    private static IEnumerable<Diagnostic> NoShares(OutlookRow[] rows)
    {
        foreach (var group in rows.GroupBy(row => row.Series))
        {
            string[] beyond = [.. group.Where(row => row.Values.Any(value => value is < 0 or > 1)).Select(row => row.Region)];
            if (beyond.Length > 0)
                yield return OutlookRules.NoShares.Says($"Grades are of shares from 0 to 1, but {beyond.Length} of {group.Count()} regions have values beyond{RegionNames.After(beyond)}. Grade series of shares only.", new DiagnosticLocation { Stage = "outlook", Column = group.Key });
        }
    }
}
