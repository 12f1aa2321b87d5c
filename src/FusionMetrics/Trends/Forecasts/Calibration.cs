using System.Globalization;
using System.Reflection;

namespace FusionMetrics.Trends.Forecasts;

/// <summary>
/// By how much errors of forecasts of real series are larger than the model and the changes of late say, and how many degrees of freedom Student's t has that they follow: by method and step, such that 80 % and 95 % of them are
/// in intervals of these levels. Made by <c>forecast-calibration</c> of FusionMetrics.Studies from forecasts within the values that competitors of M3 were given.
/// </summary>
internal sealed class Calibration
{
    private const int LastStep = 10;

    private static readonly Lazy<Dictionary<string, Calibration>> All = new(Read);

    private readonly (double Factor, double Freedom)[] steps;

    private Calibration((double Factor, double Freedom)[] steps) => this.steps = steps;

    /// <summary>None: the law as the model says it.</summary>
    public static Calibration None { get; } = new([(1, double.PositiveInfinity)]);

    /// <summary>Of a method.</summary>
    public static Calibration Of(string id) => All.Value[id];

    /// <summary>The law of the value to come at a step.</summary>
    /// <param name="center">The forecast.</param>
    /// <param name="error">Its standard error by the model.</param>
    /// <param name="freedom">How many values more were seen than parameters fitted: the law has no more degrees of freedom.</param>
    /// <param name="step">The step, from 1.</param>
    public PredictiveLaw Law(double center, double error, double freedom, int step)
    {
        var (factor, most) = steps[Math.Min(step, steps.Length) - 1];
        return new(center, Math.Min(error * factor, double.MaxValue), Math.Min(most, freedom));
    }

    /// <summary>By how much factors grow from the last step of the table on: as the root of the step.</summary>
    public static double Growth(int step) => Math.Sqrt(Math.Max(1, step / (double)LastStep));

    private static Dictionary<string, Calibration> Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("FusionMetrics.Trends.Forecasts.forecast-calibration.csv")!;
        using var reader = new StreamReader(stream);
        reader.ReadLine();
        var rows = new List<string[]>();
        while (reader.ReadLine() is { } line) rows.Add(line.Split(','));
        return rows.GroupBy(row => row[0]).ToDictionary(group => group.Key, group => new Calibration([.. group.Select(row => (Number(row[2]), Number(row[3])))]));
    }

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);
}
