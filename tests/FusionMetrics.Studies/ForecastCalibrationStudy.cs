using System.Globalization;
using FusionMetrics.Numerics;
using FusionMetrics.Trends.Forecasts;

namespace FusionMetrics.Studies;

/// <summary>
/// By how much forecasts miss more than their models say: from every origin from the 8th value on within the values that were given of the yearly series of the M3 competition, never with those that were held
/// out. Writes <c>forecast-calibration.csv</c>: for each method and step the factor and the degrees of freedom of Student's t such that 80 % and 95 % of the errors are in the intervals of these levels, each
/// series counting as much as another. That of the combination stands on the others in the library: after a change of theirs run it twice.
/// </summary>
internal static class ForecastCalibrationStudy
{
    private const int LeastCount = 8;
    private const int Steps = 10;
    private const double LeastFreedom = 1;
    private const double MostFreedom = 100;

    private static readonly ForecastOptions Normal = new() { Law = IntervalLaw.Normal };

    private static readonly (string Id, IForecaster Forecaster)[] Methods =
    [
        ("arima", new Arima(Normal)), ("combination", new Combination(new CombinationOptions(), BuiltInMethods.Catalog, Calibration.None)), ("drift", new Drift(Normal)), ("dynamic-theta", new DynamicTheta(Normal)), ("ets", new Ets(Normal)), ("gm11", new GreyModel(new GreyModelOptions { Law = IntervalLaw.Normal })),
        ("holt", new Holt(new HoltOptions { Law = IntervalLaw.Normal })), ("holt-damped", new Holt(new HoltOptions { Law = IntervalLaw.Normal, Slope = SmoothingSlope.Damped })),
        ("lgt", new LocalGlobalTrend(Normal)), ("median-drift", new MedianDrift(Normal)), ("naive", new Naive(Normal)), ("ses", new SimpleSmoothing(Normal)), ("theta", new Theta(Normal)),
    ];

    public static void Run(string file, string folder)
    {
        Directory.CreateDirectory(folder);
        using var csv = new StreamWriter(Path.Combine(folder, "forecast-calibration.csv")) { NewLine = "\n" };
        csv.WriteLine("method,step,factor,freedom");
        var all = YearlySeries.Read(file);
        foreach (var (id, forecaster) in Methods)
        {
            var errors = Errors(all, forecaster);
            for (var step = 1; step <= Steps; step++)
            {
                var (factor, freedom) = Law(Quantile(errors[step - 1], 0.8), Quantile(errors[step - 1], 0.95));
                csv.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{id},{step},{factor:0.000},{freedom:0.00}"));
            }
            Console.WriteLine(id);
        }
    }

    // By step, in standard errors of the model, with the weight of one forecast of the series.
    private static List<(double Size, double Weight)>[] Errors(IReadOnlyList<YearlySeries> all, IForecaster forecaster)
    {
        var errors = Enumerable.Range(0, Steps).Select(_ => new List<(double, double)>()).ToArray();
        foreach (var series in all)
            for (var count = LeastCount; count < series.Given.Length; count++)
            {
                // The law of a combination has it from its methods.
                var unrest = forecaster is EvenForecaster ? new EvenSeries(series.First(count)).Unrest : 1;
                foreach (var point in forecaster.Forecast(series.First(count), Math.Min(Steps, series.Given.Length - count)).Points)
                {
                    var error = Math.Abs(series.Given[count + point.Step - 1] - point.Value);
                    errors[point.Step - 1].Add((error == 0 ? 0 : error / (point.Law.Scale * unrest), 1.0 / (series.Given.Length - LeastCount - point.Step + 1)));
                }
            }
        return errors;
    }

    private static double Quantile(List<(double Size, double Weight)> errors, double share)
    {
        var (left, at) = (share * errors.Sum(e => e.Weight), 0);
        var ascending = errors.OrderBy(e => e.Size).ToList();
        while ((left -= ascending[at].Weight) > 0) at++;
        return ascending[at].Size;
    }

    // Their quotient gives the freedom, by halving; then either gives the factor.
    private static (double Factor, double Freedom) Law(double size80, double size95)
    {
        var (low, high) = (LeastFreedom, MostFreedom);
        while (high - low > 1e-4)
        {
            var middle = (low + high) / 2;
            if (StudentTail.Quantile(0.975, middle) / StudentTail.Quantile(0.9, middle) > size95 / size80) low = middle;
            else high = middle;
        }
        return (size95 / StudentTail.Quantile(0.975, high), high);
    }
}
