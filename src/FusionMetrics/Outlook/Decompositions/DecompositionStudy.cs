using FusionMetrics.Numerics;
using FusionMetrics.Trends;
using FusionMetrics.Trends.Decomposition;

namespace FusionMetrics.Outlook;

/// <summary>
/// Takes many series apart in one call: trend, season and rest by STL, or components by singular spectrum analysis. The same series, recipe and version give the same bits for any number of threads. Safe for any number of threads.
/// </summary>
/// <param name="engine">The engine whose threads are used.</param>
public sealed class DecompositionStudy(EvaluationEngine engine)
{
    private const int WidestWindow = 120;

    /// <summary>A study with the built-in methods.</summary>
    public DecompositionStudy() : this(EvaluationEngine.Default)
    {
    }

    /// <summary>Finds everything that is wrong with what is asked, without answering it.</summary>
    /// <param name="recipe">What is asked.</param>
    /// <returns>Errors; series can be taken apart when there is none.</returns>
    public static IReadOnlyList<Diagnostic> Validate(DecompositionRecipe recipe)
    {
        ArgumentNullException.ThrowIfNull(recipe);
        (bool IsWrong, string Text)[] checks =
        [
            (recipe.Season < 2, "A season must come back after 2 periods or more."),
            (recipe.SeasonalSpan is { } span && (span < 7 || span % 2 == 0), "The span of the smoother of a season must be an odd number of 7 or more."),
            (recipe.Window < 2, "A window must have 2 values or more."),
            (recipe.TrendComponents < 1, "The trend must be made of 1 component or more."),
            (recipe.TrendComponents > recipe.Window, $"Windows of {recipe.Window} values have as many components, of which the trend cannot be made of {recipe.TrendComponents}."),
            .. Misplaced(recipe, recipe.Method is { } method ? [method] : []),
        ];
        return [.. Errors(checks)];
    }

    // Options of a method by which no series is taken apart.
    private static (bool IsWrong, string Text)[] Misplaced(DecompositionRecipe recipe, DecompositionMethod[] methods) =>
    [
        (methods is [DecompositionMethod.Ssa] && (recipe.Robustness != Robustness.None || recipe.SeasonalSpan is not null), "Weights and the span of the smoother of a season are of STL. Leave them out, or take STL."),
        (methods is [DecompositionMethod.Stl] && (recipe.Window is not null || recipe.TrendComponents > 1), "Windows and components are of singular spectrum analysis. Leave them out, or take that."),
    ];

    private static IEnumerable<Diagnostic> Errors((bool IsWrong, string Text)[] checks)
        => checks.Where(check => check.IsWrong).Select(check => OutlookRules.NoDecomposition.Says(check.Text, DiagnosticLocation.Of("decomposition")));

    /// <summary>Takes any series apart.</summary>
    /// <param name="series">The series.</param>
    /// <param name="recipe">How; null for all the defaults.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <returns>The parts, in the order of the series.</returns>
    /// <exception cref="FusionMetricsException">What is asked cannot be answered, or a series is none; carries everything that was found.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public DecompositionResult OfSeries(IReadOnlyList<OutlookSeries> series, DecompositionRecipe? recipe = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(series);
        recipe ??= new DecompositionRecipe();
        FusionMetricsException.ThrowIfErrors([.. Validate(recipe), .. series.SelectMany(SeriesCheck.Of), .. WithoutSeason(series, recipe), .. recipe.Method is null ? Errors(Misplaced(recipe, [.. series.Where(one => one.Periods.Count > 0).Select(one => MethodOf(one.Periods[0].Frequency, recipe)).Distinct()])) : []]);
        var report = new List<Diagnostic>();
        var arranged = series.Select(one => one.Arranged(report)).ToArray();
        var rows = new DecompositionRow[series.Count];
        new Chunks(engine.Threads, cancellationToken).ForEach(rows.Length, i => rows[i] = Apart(series[i], arranged[i].Series, recipe));
        report.AddRange(NotApart(rows, recipe));
        return new(recipe, rows, Conventions(rows, recipe), report);
    }

    private static IEnumerable<Diagnostic> WithoutSeason(IReadOnlyList<OutlookSeries> series, DecompositionRecipe recipe)
    {
        if (recipe.Method == DecompositionMethod.Stl && series.FirstOrDefault(one => one.Periods.Count > 0 && SeasonOf(one.Periods[0].Frequency, recipe) is null) is { } first)
            yield return OutlookRules.NoDecomposition.Says($"STL needs a season, but periods such as {first.Periods[0]} have none of their own. Name after how many periods it comes back, or take singular spectrum analysis.", DiagnosticLocation.Of("decomposition"));
    }

    private static DecompositionMethod MethodOf(Frequency frequency, DecompositionRecipe recipe) => recipe.Method ?? (SeasonOf(frequency, recipe) is null ? DecompositionMethod.Ssa : DecompositionMethod.Stl);

    private static int? SeasonOf(Frequency frequency, DecompositionRecipe recipe) => recipe.Season ?? (Period.PerYear(frequency) is > 1 and var parts ? parts : null);

    private static DecompositionRow Apart(OutlookSeries series, TimeSeries values, DecompositionRecipe recipe)
    {
        var frequency = series.Periods.Count > 0 ? series.Periods[0].Frequency : Frequency.Annual;
        Period[] periods = [.. values.Times.ToArray().Select(time => Period.Nearest(frequency, time))];
        // By the number of periods between: days are not evenly spaced in years.
        var counted = new TimeSeries([.. periods.Select(period => (double)period.Since(periods[0]))], values.Values);
        var season = SeasonOf(frequency, recipe);
        var method = MethodOf(frequency, recipe);
        // Only a series without a value has no season here, and is too short for any.
        var row = method == DecompositionMethod.Stl ? ByStl(counted, season ?? 2, recipe) : BySpectrum(counted, season, recipe);
        return row with { Region = series.Region, Series = series.Series, Periods = periods, Values = values.Values.ToArray(), Season = season };
    }

    private static DecompositionRow ByStl(TimeSeries series, int season, DecompositionRecipe recipe)
    {
        var found = Stl.Of(series, new() { Period = season, SeasonalSpan = recipe.SeasonalSpan, Robustness = recipe.Robustness });
        return new("", "", DecompositionMethod.Stl, found.Verdict) { Trend = found.Trend, Seasonal = found.Seasonal, Remainder = found.Remainder, Weights = found.Weights };
    }

    private static DecompositionRow BySpectrum(TimeSeries series, int? season, DecompositionRecipe recipe)
    {
        var window = recipe.Window ?? Window(series.Count, season);
        var found = SingularSpectrum.Of(series, window);
        if (found.Verdict == DecompositionVerdict.Decomposed && window < recipe.TrendComponents) return new("", "", DecompositionMethod.Ssa, DecompositionVerdict.TooShort) { Window = window };
        var trend = found.Sum(Math.Min(recipe.TrendComponents, found.Components.Count));
        return new("", "", DecompositionMethod.Ssa, found.Verdict)
        {
            Window = window, Trend = trend, Remainder = [.. series.Values.ToArray().Zip(trend, (value, part) => value - part)], SingularValues = found.SingularValues,
        };
    }

    private static int Window(int count, int? season)
    {
        var half = Math.Clamp(count / 2, 2, WidestWindow);
        return season is { } parts && half >= parts ? half - half % parts : half;
    }

    private static IEnumerable<Diagnostic> NotApart(DecompositionRow[] rows, DecompositionRecipe recipe)
    {
        foreach (var group in rows.Where(row => row.Verdict != DecompositionVerdict.Decomposed).GroupBy(row => (row.Series, row.Verdict, row.Method)))
        {
            var why = group.Key.Verdict == DecompositionVerdict.Uneven ? "miss values in between, or are not evenly spaced"
                : group.Key.Method == DecompositionMethod.Stl ? "have no more values than two seasons"
                : recipe.TrendComponents == 1 ? "have fewer values than two windows" : $"have fewer values than two windows, or windows too short for {recipe.TrendComponents} components";
            yield return OutlookRules.NotApart.Says($"{group.Count()} of {rows.Count(row => row.Series == group.Key.Series)} regions {why}, and are not taken apart{RegionNames.After([.. group.Select(row => row.Region)])}.",
                new DiagnosticLocation { Stage = "decomposition", Column = group.Key.Series });
        }
    }

    private static IReadOnlyList<string> Conventions(DecompositionRow[] rows, DecompositionRecipe recipe)
    {
        var stl = $"Decomposition: STL with {(recipe.SeasonalSpan is { } span ? $"a season smoothed over {span} of its values" : "a season that never changes")}, {(recipe.Robustness == Robustness.Bisquare ? "bisquare weights over 15 passes" : "two passes without weights")}.";
        var ssa = $"Decomposition: singular spectrum analysis, windows of {(recipe.Window is { } window ? $"{window} values" : $"half of the values, {WidestWindow} at most, in whole seasons")}; the trend is {(recipe.TrendComponents == 1 ? "the first component" : $"the sum of the first {recipe.TrendComponents} components")}, the rest all others.";
        return
        [
            .. rows.Any(row => row.Method == DecompositionMethod.Stl) ? [stl] : Array.Empty<string>(), .. rows.Any(row => row.Method == DecompositionMethod.Ssa) ? [ssa] : Array.Empty<string>(),
            "Decomposition: strength is 1 - Var(rest) / Var(part + rest), and no less than 0.",
        ];
    }
}
