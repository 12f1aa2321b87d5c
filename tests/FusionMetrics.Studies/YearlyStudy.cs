using System.Diagnostics;
using System.Globalization;
using FusionMetrics.Methods;
using FusionMetrics.Trends.Forecasts;

namespace FusionMetrics.Studies;

/// <summary>How the forecasters do on the six years that were held out of the yearly series of the M3 competition. Writes <c>m3-yearly.csv</c>.</summary>
internal static class YearlyStudy
{
    public static void Run(string file, string folder)
    {
        Directory.CreateDirectory(folder);
        using var csv = new StreamWriter(Path.Combine(folder, "m3-yearly.csv")) { NewLine = "\n" };
        csv.WriteLine("method,law,forecasts,sMAPE,MASE,coverage_of_95pct_interval,MSIS");
        var all = YearlySeries.Read(file);
        foreach (var (name, law, forecaster) in Forecasters())
        {
            var watch = Stopwatch.StartNew();
            var m = Errors(all, forecaster);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name} {law}: {watch.Elapsed.TotalMilliseconds / all.Count:0.000} ms a series"));
            csv.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name},{law},{m.Count},{m.Smape:0.000},{m.Mase:0.000},{m.Coverage:0.0000},{m.Msis:0.000}"));
        }
    }

    public static ForecastErrors Errors(IEnumerable<YearlySeries> all, IForecaster forecaster)
    {
        var sums = new ErrorSums(1);
        foreach (var series in all)
        {
            var forecast = forecaster.Forecast(series.First(series.Given.Length), series.Held.Length);
            foreach (var point in forecast.Points) sums.Add(series.Held[point.Step - 1], point, forecast.Confidence, ErrorSums.Scale(series.Given));
        }
        return sums.Means();
    }

    private static IEnumerable<(string Name, string Law, IForecaster Forecaster)> Forecasters()
    {
        foreach (var method in BuiltInMethods.Catalog.Methods.Where(m => m.Family == MethodFamily.Forecast))
        {
            yield return (method.Id, "calibrated", Made(method.Id, method.Options.Defaults));
            if (method.Options.Defaults is ForecastOptions options) yield return (method.Id, "normal", Made(method.Id, options with { Law = IntervalLaw.Normal }));
        }
        yield return ("drift last 6", "calibrated", new Drift(new DriftOptions { Last = 6 }));
        yield return ("holt damped", "calibrated", new Holt(new HoltOptions { Slope = SmoothingSlope.Damped }));
        yield return ("gm11 last 8", "calibrated", new GreyModel(new GreyModelOptions { Last = 8 }));
        yield return ("gm11 last 5", "calibrated", new GreyModel(new GreyModelOptions { Last = 5 }));
    }

    private static IForecaster Made(string id, MethodOptions options) => BuiltInMethods.Catalog.Create<IForecaster>(MethodFamily.Forecast, new MethodChoice(id, options));
}
