using System.Globalization;
using FusionMetrics.Methods;
using FusionMetrics.Trends;
using FusionMetrics.Trends.Forecasts;

namespace FusionMetrics.Studies;

/// <summary>How forecasters do on the yearly series of the M3 competition: 6 years held out, by all measures.</summary>
internal static class YearlyStudy
{
    public static void Run(string file)
    {
        var all = YearlySeries.Read(file);
        foreach (var method in BuiltInMethods.Catalog.Methods.Where(m => m.Family == MethodFamily.Forecast))
            foreach (var law in Enum.GetValues<IntervalLaw>())
            {
                var forecaster = BuiltInMethods.Catalog.Create<IForecaster>(MethodFamily.Forecast, new MethodChoice(method.Id, ((ForecastOptions)method.Options.Defaults) with { Law = law }));
                var (sums, watch) = (new ErrorSums(1), System.Diagnostics.Stopwatch.StartNew());
                foreach (var series in all)
                {
                    var forecast = forecaster.Forecast(new TimeSeries(YearlySeries.Years(series.Values.Length), series.Values), series.Held.Length);
                    for (var h = 0; h < forecast.Points.Count; h++) sums.Add(series.Held[h], forecast.Points[h], forecast.Confidence, ErrorSums.Scale(series.Values));
                }
                var m = sums.Means();
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{method.Id,-14} {law,-10} {m.Count,5} {m.Smape:0.000} {m.Mase:0.000} {m.Coverage:0.0000} {m.Msis:0.000}   {watch.Elapsed.TotalMilliseconds / all.Count:0.000} ms"));
            }
    }

    /// <summary>Standardised errors from the in-sample parts.</summary>
    public static void Dump(string file, string folder)
    {
        foreach (var method in BuiltInMethods.Catalog.Methods.Where(m => m.Family == MethodFamily.Forecast))
        {
            var forecaster = BuiltInMethods.Catalog.Create<IForecaster>(MethodFamily.Forecast, new MethodChoice(method.Id, ((ForecastOptions)method.Options.Defaults) with { Law = IntervalLaw.Normal }));
            using var output = new StreamWriter(Path.Combine(folder, method.Id + ".csv"));
            foreach (var series in YearlySeries.Read(file))
                for (var n = 8; n < series.Values.Length; n++)
                {
                    var forecast = forecaster.Forecast(new TimeSeries(YearlySeries.Years(n), series.Values.AsSpan(0, n)), Math.Min(10, series.Values.Length - n));
                    foreach (var p in forecast.Points)
                        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{series.Id},{n},{p.Step},{series.Values[n + p.Step - 1]:R},{p.Value:R},{p.Law.Scale:R},{ErrorSums.Scale(series.Values.AsSpan(0, n)):R}"));
                }
        }
    }
}
