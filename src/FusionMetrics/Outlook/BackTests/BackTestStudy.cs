using FusionMetrics.Methods;
using FusionMetrics.Numerics;
using FusionMetrics.Trends;
using FusionMetrics.Trends.Forecasts;

namespace FusionMetrics.Outlook;

/// <summary>
/// Which forecaster would have done best on series like these? Each is tested from every origin of the past, of many series in one call. The same series, recipe and version give the same bits for any
/// number of threads. Safe for any number of threads.
/// </summary>
/// <param name="engine">The engine whose methods and threads are used.</param>
public sealed class BackTestStudy(EvaluationEngine engine)
{
    private const int MostPeriods = 1000;

    /// <summary>A study with the built-in methods.</summary>
    public BackTestStudy() : this(EvaluationEngine.Default)
    {
    }

    /// <summary>Finds everything that is wrong with what is asked, without answering it.</summary>
    /// <param name="recipe">What is asked.</param>
    /// <returns>Errors; forecasters can be tested when there is none.</returns>
    public IReadOnlyList<Diagnostic> Validate(BackTestRecipe recipe)
    {
        ArgumentNullException.ThrowIfNull(recipe);
        var bag = new DiagnosticBag();
        foreach (var forecaster in recipe.Forecasters) RecipeCheck.Method(MethodFamily.Forecast, forecaster, engine.Catalog, bag);
        foreach (var twice in recipe.Forecasters.CountBy(forecaster => forecaster.Id).Where(of => of.Value > 1))
            bag.Add(OutlookRules.NoBackTest.Says($"The forecaster '{twice.Key}' is named {twice.Value} times. Name each once."));
        if (recipe.Horizon is < 1 or > MostPeriods) bag.Add(OutlookRules.NoBackTest.Says($"The horizon must be a whole number of periods from 1 to {MostPeriods}."));
        if (recipe.LeastCount < 1) bag.Add(OutlookRules.NoBackTest.Says("The first forecast must be made from 1 value or more."));
        return [.. bag.ToList().Select(d => d with { Location = DiagnosticLocation.Of("back-test") })];
    }

    /// <summary>Tests forecasters on any series.</summary>
    /// <param name="series">The series, each of one region.</param>
    /// <param name="recipe">What is asked; null for every forecaster with all the defaults.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <returns>What was found, the series in the order in which they first appear.</returns>
    /// <exception cref="FusionMetricsException">What is asked cannot be answered, or a series is none; carries everything that was found.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public BackTestComparison OfSeries(IReadOnlyList<OutlookSeries> series, BackTestRecipe? recipe = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(series);
        recipe ??= new BackTestRecipe();
        FusionMetricsException.ThrowIfErrors([.. Validate(recipe), .. series.SelectMany(SeriesCheck.Of)]);
        MethodChoice[] choices = recipe.Forecasters.Count > 0 ? [.. recipe.Forecasters] : [.. engine.Catalog.Ids(MethodFamily.Forecast).Select(id => (MethodChoice)id)];
        var forecasters = Array.ConvertAll(choices, choice => engine.Catalog.Create<IForecaster>(MethodFamily.Forecast, choice));
        var report = new List<Diagnostic>();
        var arranged = series.Select(one => one.Arranged(report)).ToArray();
        var options = new BackTestOptions { Horizon = recipe.Horizon, LeastCount = recipe.LeastCount };
        var rows = new ForecasterRegionRow[series.Count * choices.Length];
        new Chunks(engine.Threads, cancellationToken).ForEach(rows.Length, i =>
        {
            var (at, which) = Math.DivRem(i, choices.Length);
            rows[i] = new(series[at].Region, series[at].Series, choices[which].Id, BackTest.Of(forecasters[which], arranged[at].Series, options));
        });
        report.AddRange(TooShort(series, arranged, recipe));
        return new(recipe, [.. rows.GroupBy(row => row.Series).Select(group => new SeriesBackTest(group.Key, recipe.Horizon, [.. group]))], Conventions(recipe, choices), report);
    }

    private static IEnumerable<Diagnostic> TooShort(IReadOnlyList<OutlookSeries> series, ArrangedSeries[] arranged, BackTestRecipe recipe)
    {
        foreach (var group in series.Zip(arranged, (one, values) => (one.Region, one.Series, values.Series.Count)).GroupBy(one => one.Series))
        {
            string[] brief = [.. group.Where(one => one.Count <= recipe.LeastCount).Select(one => one.Region)];
            if (brief.Length == 0) continue;
            yield return OutlookRules.TooShortToTest.Says($"{brief.Length} of {group.Count()} regions have no more than the {recipe.LeastCount} values that the first forecast is made from, and tell nothing{RegionNames.After(brief)}. A first forecast from fewer values may keep them.",
                new DiagnosticLocation { Stage = "back-test", Column = group.Key });
        }
    }

    private IReadOnlyList<string> Conventions(BackTestRecipe recipe, MethodChoice[] choices) =>
    [
        .. engine.Catalog.WithHeld([.. choices.Select(choice => new HeldMethod(MethodFamily.Forecast, choice))]).Select(m => (m.Family, m.Choice.Id)).Distinct().SelectMany(m => engine.Catalog.Get(m.Family, m.Id).Description.Conventions).Distinct(),
        $"Back-test: forecasts of up to {recipe.Horizon} periods from every origin from {recipe.LeastCount} values on, with the values before it only; compared by time with what came.",
        "Back-test: figures of a region are means over its forecasts, figures of a series means over its regions, each counting alike; the usual change of MASE and MSIS is the mean size of the changes before the origin.",
    ];
}
