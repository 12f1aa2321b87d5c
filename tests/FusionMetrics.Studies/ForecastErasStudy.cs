using System.Globalization;
using FusionMetrics.Methods;
using FusionMetrics.Trends.Forecasts;

namespace FusionMetrics.Studies;

/// <summary>
/// How much the coverage of intervals depends on the years that come: as if the yearly series of the M3 competition had ended 6 to 16 years before the last of the values that were given, the default's laws are stretched so that 95 % of
/// the errors known by then are in their intervals, as <see cref="ForecastCalibrationStudy"/> does, and the six years that came are counted. Never with values that were held out. Writes <c>forecast-eras.csv</c>.
/// </summary>
internal static class ForecastErasStudy
{
    private const int LeastCount = 8;
    private const int Steps = 6;
    private const int MostBack = 10;
    private const double Confidence = 0.95;

    /// <summary>A forecast: from how many values, how far before the end of the series its time is, and its error in units of its law.</summary>
    private sealed record Forecasted(YearlySeries Series, int Step, int Before, double Size);

    public static void Run(string file, string folder)
    {
        Directory.CreateDirectory(folder);
        var forecaster = BuiltInMethods.Catalog.Create<IForecaster>(MethodFamily.Forecast, "combination");
        var all = YearlySeries.Read(file).SelectMany(series => Forecasts(series, forecaster)).ToList();
        using var csv = new StreamWriter(Path.Combine(folder, "forecast-eras.csv")) { NewLine = "\n" };
        csv.WriteLine("years_before_the_end,series,forecasts,coverage_of_95pct_interval");
        for (var back = 0; back <= MostBack; back++)
        {
            // Long enough that errors of each step are known by then.
            var enough = all.Where(f => f.Series.Given.Length >= LeastCount + 2 * Steps + back).ToList();
            var (held, count) = (0, 0);
            foreach (var step in enough.GroupBy(f => f.Step))
            {
                var size = Calibrated([.. step.Where(f => f.Before >= back + Steps)]);
                foreach (var forecast in step.Where(f => f.Before + f.Step == back + Steps)) (held, count) = (held + (forecast.Size <= size ? 1 : 0), count + 1);
            }
            csv.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{back},{count / Steps},{count},{held / (double)count:0.0000}"));
        }
    }

    private static IEnumerable<Forecasted> Forecasts(YearlySeries series, IForecaster forecaster)
    {
        for (var count = LeastCount; count < series.Given.Length; count++)
            foreach (var point in forecaster.Forecast(series.First(count), Math.Min(Steps, series.Given.Length - count)).Points)
            {
                var at = count + point.Step - 1;
                var error = Math.Abs(series.Given[at] - point.Value);
                yield return new(series, point.Step, series.Given.Length - 1 - at, error == 0 ? 0 : error / point.Law.Scale);
            }
    }

    // The size that the errors are within, each series counting as much as another.
    private static double Calibrated(List<Forecasted> known)
    {
        var counts = known.CountBy(f => f.Series).ToDictionary();
        var (left, at) = (Confidence * counts.Count, 0);
        var ascending = known.OrderBy(f => f.Size).ToList();
        while ((left -= 1.0 / counts[ascending[at].Series]) > 0) at++;
        return ascending[at].Size;
    }
}
