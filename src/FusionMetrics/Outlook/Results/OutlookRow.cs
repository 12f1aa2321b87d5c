using FusionMetrics.Coupling;
using FusionMetrics.Trends;
using FusionMetrics.Trends.Breaks;
using FusionMetrics.Trends.Forecasts;
using FusionMetrics.Trends.LifeCycles;

namespace FusionMetrics.Outlook;

/// <summary>Status and trend of one series of a region: where it stands, which way it goes, and where that leads. Immutable.</summary>
/// <param name="Region">The region's code.</param>
/// <param name="Series">The series.</param>
/// <param name="Trend">What the test of a trend found.</param>
public sealed record OutlookRow(string Region, string Series, TrendFinding Trend)
{
    /// <summary>The name of the region; null where it has only its code.</summary>
    public string? RegionName { get; init; }

    /// <summary>The name of the region in Chinese; null where it has none.</summary>
    public string? RegionNameZh { get; init; }

    /// <summary>The period of the first value; null where there is none.</summary>
    public Period? First { get; init; }

    /// <summary>The period of the last value.</summary>
    public Period? Last { get; init; }

    /// <summary>The times of the values in years, ascending: one value a time, none missing.</summary>
    public IReadOnlyList<double> Times { get; init; } = [];

    /// <summary>The values that were looked at, as many as times.</summary>
    public IReadOnlyList<double> Values { get; init; } = [];

    /// <summary>The last value; NaN where there is none.</summary>
    public double Level { get; init; } = double.NaN;

    /// <summary>The grade of the last value; null where the series is not graded.</summary>
    public Grade? Grade { get; init; }

    /// <summary>p adjusted for the number of series; NaN where the series is too short or nothing was adjusted.</summary>
    public double AdjustedP { get; init; } = double.NaN;

    /// <summary>The speed of growth: the median change from one value to the next, in units of the series per year; NaN for fewer than 2 values.</summary>
    public double Speed { get; init; } = double.NaN;

    /// <summary>The acceleration of growth: Sen's slope of those changes against the middles of their steps, per year and year; NaN for fewer than 3 values.</summary>
    public double Acceleration { get; init; } = double.NaN;

    /// <summary>The breaks; null where they were not looked for.</summary>
    public BreakFinding? Breaks { get; init; }

    /// <summary>The stage of the life cycle; null where it was not asked for.</summary>
    public LifeCycleFinding? LifeCycle { get; init; }

    /// <summary>The forecast; null where none was asked for.</summary>
    public Forecast? Forecast { get; init; }

    /// <summary>The grade above that of the last value; null where there is none.</summary>
    public Grade? NextGrade { get; init; }

    /// <summary>How likely the value of the last forecast is of <see cref="NextGrade"/> or above; NaN where that is not known.</summary>
    public double NextGradeProbability { get; init; } = double.NaN;

    /// <summary>The period of the last forecast; null where there is none.</summary>
    public Period? Horizon { get; init; }

    /// <summary>The last break; null where there is none.</summary>
    public Break? LastBreak => Breaks is { Breaks: [.., var last] } ? last : null;

    /// <summary>The last forecast; null where there is none.</summary>
    public ForecastPoint? LastForecast => Forecast is { Points: [.., var last] } ? last : null;

    /// <summary>The period of this series that begins at a time, or nearest to it: of a break, or of a forecast.</summary>
    /// <param name="time">The time, in years.</param>
    /// <returns>The period.</returns>
    /// <exception cref="InvalidOperationException">The series has no value, and so no periods.</exception>
    public Period PeriodOf(double time) => Last is { } last ? Period.Nearest(last.Frequency, time) : throw new InvalidOperationException("A series without a value has no periods.");

    /// <summary>Status and trend in one sentence of Chinese.</summary>
    /// <returns>The sentence.</returns>
    public string InChinese() => new ChineseSentence(this).ToString();

    /// <summary>Status and trend in one sentence.</summary>
    /// <returns>The sentence.</returns>
    public override string ToString() => new EnglishSentence(this).ToString();
}
