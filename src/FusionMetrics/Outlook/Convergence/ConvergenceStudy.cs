using FusionMetrics.Methods;
using FusionMetrics.Numerics;
using FusionMetrics.Trends;
using FusionMetrics.Trends.Convergence;

namespace FusionMetrics.Outlook;

/// <summary>
/// Do regions draw together? Dispersion over time (sigma), growth against the start (beta) and clubs (log t), of many series in one call. The same series, recipe and version give the same bits for any
/// number of threads. Safe for any number of threads.
/// </summary>
/// <param name="engine">The engine whose methods and threads are used.</param>
public sealed class ConvergenceStudy(EvaluationEngine engine)
{
    /// <summary>A study with the built-in methods.</summary>
    public ConvergenceStudy() : this(EvaluationEngine.Default)
    {
    }

    /// <summary>Finds everything that is wrong with what is asked, without answering it.</summary>
    /// <param name="recipe">What is asked.</param>
    /// <returns>Errors; convergence can be tested when there is none.</returns>
    public IReadOnlyList<Diagnostic> Validate(ConvergenceRecipe recipe)
    {
        ArgumentNullException.ThrowIfNull(recipe);
        var bag = new DiagnosticBag();
        RecipeCheck.Method(MethodFamily.Trend, recipe.Test, engine.Catalog, bag);
        if (!(recipe.Alpha is > 0 and < 1)) bag.Add(OutlookRules.NoConvergence.Says("The level of significance must be above 0 and below 1."));
        if (!(recipe.Clubs.Discard is >= 0 and < 1)) bag.Add(OutlookRules.NoConvergence.Says("The share of periods that the log t test leaves out must be from 0 to below 1."));
        if (recipe.From?.FirstDay > recipe.To?.LastDay) bag.Add(OutlookRules.NoConvergence.Says($"The first period, {recipe.From}, comes after the last, {recipe.To}."));
        return [.. bag.ToList().Select(d => d with { Location = DiagnosticLocation.Of("convergence") })];
    }

    /// <summary>Tests the regions of any series.</summary>
    /// <param name="series">The series, each of one region.</param>
    /// <param name="recipe">What is asked; null for all the defaults.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <returns>What was found, a row a series that is no control, in the order in which they first appear.</returns>
    /// <exception cref="FusionMetricsException">What is asked cannot be answered, or a series is none; carries everything that was found.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public ConvergenceResult OfSeries(IReadOnlyList<OutlookSeries> series, ConvergenceRecipe? recipe = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(series);
        recipe ??= new ConvergenceRecipe();
        FusionMetricsException.ThrowIfErrors([.. Validate(recipe), .. series.SelectMany(SeriesCheck.Of), .. Problems(series, recipe)]);
        var tests = SeasonalTest.All(recipe.Test, engine.Catalog);
        var tables = series.GroupBy(one => one.Series).ToDictionary(group => group.Key, group => group.ToArray());
        string[] names = [.. tables.Keys.Except(recipe.Controls)];
        var means = Array.ConvertAll([.. recipe.Controls], control => Means(tables[control], recipe));
        var (rows, reports) = (new ConvergenceRow[names.Length], new List<Diagnostic>[names.Length]);
        new Chunks(engine.Threads, cancellationToken).ForEach(names.Length, i => rows[i] = Tested(names[i], tables[names[i]], means, tests, recipe, reports[i] = []));
        return new(recipe, rows, ConvergenceConventions.Of(recipe, engine.Catalog), [.. reports.SelectMany(report => report)]);
    }

    private static IEnumerable<Diagnostic> Problems(IReadOnlyList<OutlookSeries> series, ConvergenceRecipe recipe)
    {
        var place = DiagnosticLocation.Of("convergence");
        string[] names = [.. series.Select(one => one.Series).Distinct()];
        foreach (var control in recipe.Controls.Except(names))
            yield return OutlookRules.NoConvergence.Says($"There is no series '{control}' to hold constant.{NearestName.DidYouMean(control, names)} There are: {string.Join(", ", names)}.", place);
        if (names.Length > 0 && !names.Except(recipe.Controls).Any())
            yield return OutlookRules.NoConvergence.Says("Every series is held constant, and none is left to test. Name another one.", place);
        if (series.Any(one => one.Region.Length == 0))
            yield return OutlookRules.NoConvergence.Says("Series belong to no region, and one alone cannot converge. Name the column of the region.", place);
        Period[] periods = [.. series.SelectMany(one => one.Periods).Distinct().Order()];
        if (periods.Length > 0 && !(recipe.From?.FirstDay > recipe.To?.LastDay) && !Array.Exists(periods, period => period.IsWithin(recipe.From, recipe.To)))
            yield return OutlookRules.NoConvergence.Says($"No period lies {(recipe.From is { } from ? $"from {from} on" : "")}{(recipe.From is null || recipe.To is null ? "" : " and ")}{(recipe.To is { } to ? $"up to {to}" : "")}. There are {periods[0]} to {periods[^1]}.", place);
        if (periods.Select(period => period.Frequency).Distinct().Skip(1).Any())
            yield return OutlookRules.MixedFrequencies.Says("Regions are compared at common periods, but there are periods of different frequency. Keep those of one frequency.", place);
    }

    private static Dictionary<string, double> Means(OutlookSeries[] control, ConvergenceRecipe recipe)
    {
        var (_, table) = CommonPeriods.Of(control, recipe.From, recipe.To, []);
        return Enumerable.Range(0, table.Regions.Count).ToDictionary(region => table.Regions[region], region => table.Row(region).ToArray().Where(value => !double.IsNaN(value)).ToArray() is { Length: > 0 } values ? Mean.Of(values) : double.NaN);
    }

    private static ConvergenceRow Tested(string name, OutlookSeries[] regions, Dictionary<string, double>[] means, Dictionary<Frequency, ITrendDetector> tests, ConvergenceRecipe recipe, List<Diagnostic> report)
    {
        var (periods, table) = CommonPeriods.Of(regions, recipe.From, recipe.To, report);
        ConvergenceControl[] controls = [.. recipe.Controls.Zip(means, (control, values) => new ConvergenceControl(control, [.. table.Regions.Select(region => values.GetValueOrDefault(region, double.NaN))]))];
        var row = new ConvergenceRow(name, periods, table)
        {
            Sigma = SigmaConvergence.Of(table, new() { Measure = recipe.Measure, Composition = recipe.Composition, Detector = tests[periods.Count > 0 ? periods[0].Frequency : Frequency.Annual] }),
            Beta = BetaConvergence.Of(table, new() { Alpha = recipe.Alpha, Controls = controls }),
            Clubs = ConvergenceClubs.Of(table, recipe.Clubs),
            Measure = recipe.Measure,
        };
        report.AddRange(LeftOut(row));
        return row;
    }

    private static IEnumerable<Diagnostic> LeftOut(ConvergenceRow row)
    {
        (string What, IReadOnlyList<string> Regions, string Why)[] tests =
        [
            ("dispersion", row.Sigma.LeftOut, "without a value at some period"),
            ("growth", row.Periods.Count < 2 ? [] : row.Beta.LeftOut, $"without a positive value at the first and the last period{(row.Beta.Controls.Count == 0 ? "" : ", or without a control")}"),
            ("clubs", row.Clubs.LeftOut, "with a value that is missing or not positive"),
        ];
        var place = new DiagnosticLocation { Stage = "convergence", Column = row.Series };
        foreach (var (what, regions, why) in tests)
            if (regions.Count > 0)
                yield return OutlookRules.LeftOut.Says($"Test of {what}: {regions.Count} of {row.Table.Regions.Count} regions are left out, {why}: {RegionNames.Of(regions)}. A shorter span may keep them.", place);
    }
}
