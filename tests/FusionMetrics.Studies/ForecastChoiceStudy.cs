using System.Globalization;
using FusionMetrics.Numerics;
using FusionMetrics.Trends.Forecasts;

namespace FusionMetrics.Studies;

/// <summary>
/// Which forecasters to combine: how they, and all sets of three or more of them by mean or median, forecast six steps within the values that were given of the yearly series of the M3 competition, never those
/// held out. Twice: from every origin from the 8th value on, where long series count more; and from one origin a series, six values before the end. Writes <c>forecast-choice.csv</c>, the best first, by the mean
/// of the four quotients of sMAPE and MASE over those of the last value.
/// </summary>
internal static class ForecastChoiceStudy
{
    private const int LeastCount = 8;
    private const int Steps = 6;
    private const int Combined = 8;

    private static readonly ForecastOptions Usual = new();

    private static readonly (string Id, IForecaster Forecaster)[] Methods =
    [
        ("arima", new Arima(Usual)), ("drift", new Drift(Usual)), ("ets", new Ets(Usual)), ("holt", new Holt(new HoltOptions())), ("median-drift", new MedianDrift(Usual)), ("theta", new Theta(Usual)),
        ("dynamic-theta", new DynamicTheta(Usual)), ("lgt", new LocalGlobalTrend(Usual)), ("ses", new SimpleSmoothing(Usual)), ("naive", new Naive(Usual)),
    ];

    /// <summary>What the forecasters said, and what came.</summary>
    private sealed record Outcome(double Actual, double Scale, bool IsLast, double[] Forecasts);

    public static void Run(string file, string folder)
    {
        Directory.CreateDirectory(folder);
        var outcomes = YearlySeries.Read(file).SelectMany(Outcomes).ToList();
        int[] naive = [Methods.Length - 1];
        var usual = Measures(outcomes, naive, numbers => numbers[0]);
        (string Name, Func<double[], double> Of)[] averages = [("mean", numbers => numbers.Average()), ("median", Median.Of)];
        var ranked = (from set in Sets() from average in averages
                      let measures = Measures(outcomes, set, average.Of)
                      select (Set: set, Average: average.Name, Measures: measures, Relative: measures.Zip(usual, (a, b) => a / b).Average())).OrderBy(c => c.Relative);
        using var csv = new StreamWriter(Path.Combine(folder, "forecast-choice.csv")) { NewLine = "\n" };
        csv.WriteLine("methods,average,relative,sMAPE_all_origins,MASE_all_origins,sMAPE_last_origin,MASE_last_origin");
        foreach (var (set, average, measures, relative) in ranked)
            csv.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{string.Join('+', set.Select(m => Methods[m].Id))},{average},{relative:0.0000},{string.Join(',', measures.Select(m => m.ToString("0.000", CultureInfo.InvariantCulture)))}"));
    }

    private static IEnumerable<Outcome> Outcomes(YearlySeries series)
    {
        var last = series.Given.Length - Steps;
        for (var count = LeastCount; count <= last; count++)
        {
            var forecasts = Array.ConvertAll(Methods, method => method.Forecaster.Forecast(series.First(count), Steps));
            for (var h = 0; h < Steps; h++)
                yield return new(series.Given[count + h], ErrorSums.Scale(series.Given.AsSpan(0, count)), count == last, Array.ConvertAll(forecasts, forecast => forecast.Points[h].Value));
        }
    }

    private static double[] Measures(List<Outcome> outcomes, int[] set, Func<double[], double> average)
    {
        var (all, last) = (new ErrorSums(1), new ErrorSums(1));
        foreach (var outcome in outcomes)
        {
            var point = new ForecastPoint(1, 0, new(average(Array.ConvertAll(set, m => outcome.Forecasts[m])), 0, 1));
            all.Add(outcome.Actual, point, 0.95, outcome.Scale);
            if (outcome.IsLast) last.Add(outcome.Actual, point, 0.95, outcome.Scale);
        }
        var (a, l) = (all.Means(), last.Means());
        return [a.Smape, a.Mase, l.Smape, l.Mase];
    }

    // Each alone, and those that do better than the last value together.
    private static IEnumerable<int[]> Sets() =>
    [
        .. Enumerable.Range(0, Methods.Length).Select(method => (int[])[method]),
        .. Enumerable.Range(0, 1 << Combined).Select(bits => Enumerable.Range(0, Combined).Where(m => (bits >> m & 1) == 1).ToArray()).Where(set => set.Length >= 3),
    ];
}
