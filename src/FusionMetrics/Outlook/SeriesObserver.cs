using FusionMetrics.Coupling;
using FusionMetrics.Methods;
using FusionMetrics.Trends;
using FusionMetrics.Trends.Breaks;
using FusionMetrics.Trends.Forecasts;
using FusionMetrics.Trends.LifeCycles;

namespace FusionMetrics.Outlook;

/// <summary>Finds out everything about one series that does not depend on the others. Safe for any number of threads.</summary>
internal sealed class SeriesObserver(OutlookRecipe recipe, CouplingRecipe? coupling, MethodCatalog catalog)
{
    private readonly Dictionary<Frequency, ITrendDetector> tests = SeasonalTest.All(recipe.Test, catalog, test => WithInterval(test, catalog));
    private readonly IBreakDetector? breaks = recipe.Breaks is { } method ? catalog.Create<IBreakDetector>(MethodFamily.Break, method) : null;
    private readonly IForecaster? forecaster = recipe.Forecast is { } method ? catalog.Create<IForecaster>(MethodFamily.Forecast, method) : null;

    /// <summary>Status and trend of a series; what had to be done to it is reported.</summary>
    public OutlookRow Observe(OutlookSeries observed, ICollection<Diagnostic> report)
    {
        var series = observed.Arranged(report).Series;
        var trend = tests[observed.Periods.Count > 0 ? observed.Periods[0].Frequency : Frequency.Annual].Detect(series);
        var row = new OutlookRow(observed.Region, observed.Series, trend)
        {
            RegionName = observed.RegionName,
            RegionNameZh = observed.RegionNameZh,
            Times = series.Times.ToArray(),
            Values = series.Values.ToArray(),
            Breaks = breaks?.Detect(series),
            LifeCycle = recipe.LifeCycle is { } cycle ? LifeCycle.Fit(series, cycle) : null,
            Forecast = forecaster?.Forecast(series, recipe.Horizon),
        };
        return series.Count == 0 ? row : Placed(row, series, observed.Periods[0].Frequency);
    }

    // Where the series stands, and where that leads.
    private OutlookRow Placed(OutlookRow row, TimeSeries series, Frequency frequency)
    {
        var (level, pace, scale) = (series.Values[^1], GrowthPace.Of(series), ScaleOf(row.Series));
        var grade = scale?.GradeOf(level, EdgesOf);
        var next = grade is null ? null : scale!.Grades.FirstOrDefault(g => g.Number == grade.Number + 1);
        return row with
        {
            First = Period.Nearest(frequency, series.Times[0]),
            Last = Period.Nearest(frequency, series.Times[^1]),
            Level = level,
            Grade = grade,
            Speed = pace.Speed,
            Acceleration = pace.Acceleration,
            NextGrade = next,
            NextGradeProbability = Probability(row.Forecast, row.Forecast?.Points.Count ?? 0, next, scale),
            Horizon = row.LastForecast is { } last ? Period.Nearest(frequency, last.Time) : null,
        };
    }

    /// <summary>The forecasts of a series, a row a period.</summary>
    public IEnumerable<ForecastRow> Forecasts(OutlookRow row) => row.Forecast is not { } forecast || row.Last is null ? [] : forecast.Points.Select(point
        => new ForecastRow(row.Region, row.Series, row.PeriodOf(point.Time), point) { NextGradeProbability = Probability(forecast, point.Step, row.NextGrade, ScaleOf(row.Series)) });

    private static MethodChoice WithInterval(MethodChoice test, MethodCatalog catalog)
        => (test.Options ?? catalog.Get(MethodFamily.Trend, test.Id).Options.Defaults) is TrendTestOptions { Interval: SlopeInterval.None } options
            ? test with { Options = options with { Interval = SlopeInterval.Test } }
            : test;

    private GradeScale? ScaleOf(string series) => recipe.Grades ?? (series == ObservedScores.Coordination ? coupling?.Grades : null);

    private EdgeRule EdgesOf => recipe.Grades is null && coupling is not null ? coupling.Edges : recipe.Edges;

    // The law is continuous: whether the edge itself belongs to the grade makes no difference.
    private static double Probability(Forecast? forecast, int step, Grade? next, GradeScale? scale)
        => forecast is null || next is null || step == 0 ? double.NaN : forecast.ProbabilityAtLeast(step, scale!.Edges[next.Number - 2]);
}
