using FusionMetrics.Methods;
using FusionMetrics.Numerics;
using FusionMetrics.Trends;
using FusionMetrics.Trends.Breaks;

namespace FusionMetrics.Outlook;

/// <summary>
/// Looks at series by every test there is, side by side: does it depend on the test whether there is a trend or a break? Every trend and break detector of the catalog, the best segmentations for all penalties, the sequential test of
/// Sneyers, a trend beyond a covariate, and several series together. The same series, recipe and version give the same bits for any number of threads. Safe for any number of threads.
/// </summary>
/// <param name="engine">The engine whose methods and threads are used.</param>
public sealed class ExaminationStudy(EvaluationEngine engine)
{
    // Beyond what any break of a series with noise is worth: the path ends without one.
    private const double LargestPenalty = 1e12;

    /// <summary>A study with the built-in methods.</summary>
    public ExaminationStudy() : this(EvaluationEngine.Default)
    {
    }

    /// <summary>Finds everything that is wrong with what is asked, without answering it.</summary>
    /// <param name="recipe">What is asked.</param>
    /// <returns>Errors; series can be examined when there is none.</returns>
    public static IReadOnlyList<Diagnostic> Validate(ExaminationRecipe recipe)
    {
        ArgumentNullException.ThrowIfNull(recipe);
        (bool IsWrong, string Text)[] checks =
        [
            (recipe.Alpha is not (>= 0.001 and <= 0.5), "The level of significance must be a number from 0.001 to 0.5."),
            (recipe.LeastLength < 1, "A segment must have 1 value or more."),
            (recipe.Together.Count == 1 || recipe.Together.DistinctBy(directed => directed.Series).Count() < recipe.Together.Count, "Series that are tested together must be two or more, each named once."),
            (recipe.Together.Any(directed => directed.Direction is not (Direction.Benefit or Direction.Cost)), "Of a series that is tested with others more or less must be better: neither a target nor an interval."),
            (recipe.LeastPenalty is not (>= 0 and <= LargestPenalty), "The least penalty of a break must be a number of 0 or more."),
        ];
        return [.. checks.Where(check => check.IsWrong).Select(check => Wrong(check.Text))];
    }

    /// <summary>Examines any series.</summary>
    /// <param name="series">The series, each of one region.</param>
    /// <param name="recipe">What is asked; null for all the defaults.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <returns>What every test found, in the order of the series.</returns>
    /// <exception cref="FusionMetricsException">What is asked cannot be answered, or a series is none; carries everything that was found.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public ExaminationResult OfSeries(IReadOnlyList<OutlookSeries> series, ExaminationRecipe? recipe = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(series);
        recipe ??= new ExaminationRecipe();
        FusionMetricsException.ThrowIfErrors([.. Validate(recipe), .. series.SelectMany(SeriesCheck.Of), .. Unknown(series, recipe)]);
        var report = new List<Diagnostic>();
        var arranged = series.Select(one => one.Arranged(report)).ToArray();
        var covariates = new Dictionary<string, Covariate>(StringComparer.Ordinal);
        for (var i = 0; i < series.Count; i++)
            if (series[i].Series == recipe.Covariate) covariates[series[i].Region] = Covariate.Of(arranged[i].Series);
        var rows = new ExaminationRow[series.Count];
        new Chunks(engine.Threads, cancellationToken).ForEach(rows.Length, i => rows[i] = Examined(series[i], arranged[i].Series, series[i].Series == recipe.Covariate ? null : covariates.GetValueOrDefault(series[i].Region), recipe));
        return new(recipe, rows, TogetherRow.Of(series, recipe, arranged), Conventions(rows, recipe), report);
    }

    private ExaminationRow Examined(OutlookSeries series, TimeSeries values, Covariate? covariate, ExaminationRecipe recipe)
    {
        var frequency = series.Periods.Count > 0 ? series.Periods[0].Frequency : Frequency.Annual;
        var (tests, breaks, path) = (new List<TrendTestRow>(), new List<ExaminedBreak>(), SequentialMannKendall.Of(values));
        foreach (var choice in TrendTests(frequency, recipe)) tests.Add(new(series.Region, series.Series, choice.Id, engine.Catalog.Create<ITrendDetector>(MethodFamily.Trend, choice).Detect(values)));
        foreach (var id in engine.Catalog.Ids(MethodFamily.Break)) breaks.Add(new(id, engine.Catalog.Create<IBreakDetector>(MethodFamily.Break, WithLevel(MethodFamily.Break, id, recipe)).Detect(values)));
        return new(series.Region, series.Series)
        {
            Periods = [.. values.Times.ToArray().Select(time => Period.Nearest(frequency, time))],
            Values = values.Values.ToArray(),
            Tests = tests,
            BreakTests = breaks,
            Segmentations = Segmentations.Path(values, SegmentPenalty.TimesNoise(recipe.LeastPenalty), SegmentPenalty.TimesNoise(LargestPenalty), recipe.Cost, recipe.LeastLength),
            Forward = path.Forward,
            Backward = path.Backward,
            Crossings = path.Crossings,
            Covariate = covariate is null ? null : recipe.Covariate,
            Beyond = covariate?.Beyond(values, recipe.Alpha),
        };
    }

    // The seasons of a test are those of the periods; years have none.
    private IEnumerable<MethodChoice> TrendTests(Frequency frequency, ExaminationRecipe recipe)
    {
        foreach (var id in engine.Catalog.Ids(MethodFamily.Trend))
        {
            var choice = WithLevel(MethodFamily.Trend, id, recipe);
            if (choice.Options is not SeasonalOptions seasonal) yield return choice;
            else if (Period.PerYear(frequency) is > 1 and var seasons) yield return new(id, seasonal with { Seasons = seasons });
        }
    }

    private MethodChoice WithLevel(MethodFamily family, string id, ExaminationRecipe recipe) => new(id, engine.Catalog.Get(family, id).Options.Defaults switch
    {
        TrendTestOptions options => options with { Alpha = recipe.Alpha, Confidence = 1 - recipe.Alpha, Interval = SlopeInterval.Test },
        BreakOptions options => options with { Alpha = recipe.Alpha },
        var options => options,
    });

    private static IEnumerable<Diagnostic> Unknown(IReadOnlyList<OutlookSeries> series, ExaminationRecipe recipe)
        => recipe.Needed.Where(name => series.All(one => one.Series != name)).Distinct()
            .Select(name => Wrong($"There is no series '{name}'. Take one of: {string.Join(", ", series.Select(one => one.Series).Distinct().Take(20))}."));

    private static Diagnostic Wrong(string text) => OutlookRules.NoExamination.Says(text, DiagnosticLocation.Of("examination"));

    private IReadOnlyList<string> Conventions(ExaminationRow[] rows, ExaminationRecipe recipe)
    {
        (MethodFamily Family, string Id)[] used = [.. rows.SelectMany(row => row.Tests).Select(test => (MethodFamily.Trend, test.Test)).Distinct(), .. rows.SelectMany(row => row.BreakTests).Select(test => (MethodFamily.Break, test.Test)).Distinct()];
        return
        [
            .. used.SelectMany(method => engine.Catalog.Get(method.Family, method.Id).Description.Conventions).Distinct(),
            FormattableString.Invariant($"Examination: intervals of slopes are those of the test itself, of {100 * (1 - recipe.Alpha):0.###} %; p are not adjusted for the number of tests, which ask the same question."),
            $"Segmentations: the best ones by the cost {Enum.GetName(recipe.Cost)!.ToLowerInvariant()} for all penalties of a break from {Digits.Of(recipe.LeastPenalty)} times the variance of the noise on, each segment of {recipe.LeastLength} values or more; the noise is estimated from the median size of changes.",
            "Sequential Mann-Kendall (Sneyers 1990): equal values count as no rise; lines cross between a value and the next.",
            .. recipe.Covariate is { } covariate ? [$"Trends beyond {covariate}: partial Mann-Kendall test (Libiseller and Grimvall 2002) over the periods at which both have a value."] : Array.Empty<string>(),
            .. recipe.Together.Count == 0 ? Array.Empty<string>()
                : [$"Together: multivariate Mann-Kendall test (Dietz and Killeen 1981; with gaps Hirsch and Slack 1984) of {string.Join(", ", recipe.Together)}, a minus where less is better; neighbouring periods are taken for independent."],
        ];
    }
}
