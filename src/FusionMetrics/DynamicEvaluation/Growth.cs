using FusionMetrics.Methods;

namespace FusionMetrics.DynamicEvaluation;

/// <summary>
/// Level, speed and acceleration: y = L + speed V + acceleration A, which rewards a region that rises, and one whose rise quickens. L is the mean
/// score, V the mean change a year from each period to the next, A the mean change a year of that speed; each mean is weighted by the weight of
/// the later period.
/// </summary>
/// <remarks>
/// v_k = (y_k - y_(k-1)) / (t_k - t_(k-1)); a_k = (v_k - v_(k-1)) / ((t_k - t_(k-2)) / 2), the second derivative of the parabola through three
/// periods. A missing score leaves a longer step. A region with a single score has no speed, one with two no acceleration: where they count, it
/// has no dynamic score. The idea of evaluating state, speed and change of speed together is that of Guo (2007), Theory, Methods and Applications of
/// Comprehensive Evaluation; this additive form is by definition.
/// </remarks>
/// <param name="options">The options.</param>
public sealed class Growth(GrowthOptions options) : IDynamicEvaluation
{
    internal static MethodDescription Description { get; } = new("Mean level, plus rewards for speed and acceleration of change.")
    {
        Formula = "y = L + speed V + acceleration A; v_k = (y_k - y_(k-1)) / (t_k - t_(k-1)); a_k = 2 (v_k - v_(k-1)) / (t_k - t_(k-2)); means over k, weighted",
        Source = "By definition, after Guo (2007), Theory, Methods and Applications of Comprehensive Evaluation",
        Conventions =
        [
            "Speed is the change of the score a year, acceleration the change of the speed a year, in real time; a missing score leaves a longer step.",
            "Level, speed and acceleration are means over the periods, weighted by the weight of the later period.",
        ],
        Claims = [MethodClaim.UnitInvariant, MethodClaim.ShiftInvariant],
    };

    /// <inheritdoc/>
    public DynamicOutcome Evaluate(ScoreHistory history)
    {
        ArgumentNullException.ThrowIfNull(history);
        var weights = TimeWeights.Of(options, history.Times);
        var (scores, level, speed, acceleration) = (NewColumn(history), NewColumn(history), NewColumn(history), NewColumn(history));
        for (var region = 0; region < scores.Length; region++)
        {
            var path = history[region];
            var speeds = Speeds(history.Times, path);
            level[region] = TimeOrderedAverage.Average(path, weights);
            speed[region] = TimeOrderedAverage.Average(speeds, weights);
            acceleration[region] = TimeOrderedAverage.Average(Accelerations(history.Times, path, speeds), weights);
            scores[region] = level[region] + Part(options.Speed, speed[region]) + Part(options.Acceleration, acceleration[region]);
        }
        return new DynamicOutcome(scores)
        {
            TimeWeights = weights,
            Measures = [new("level", level), new("speed", speed), new("acceleration", acceleration)],
        };
    }

    // What does not count is not missed.
    private static double Part(double share, double value) => share == 0 ? 0 : share * value;

    // At each score but the first: the change since the one before, a year.
    private static double[] Speeds(ReadOnlySpan<double> times, ReadOnlySpan<double> path)
    {
        var speeds = Missing(path.Length);
        var before = -1;
        for (var k = 0; k < path.Length; k++)
        {
            if (double.IsNaN(path[k])) continue;
            if (before >= 0) speeds[k] = (path[k] - path[before]) / (times[k] - times[before]);
            before = k;
        }
        return speeds;
    }

    // At each score but the first two: the change of speed between the middles of the last two steps, a year.
    private static double[] Accelerations(ReadOnlySpan<double> times, ReadOnlySpan<double> path, double[] speeds)
    {
        var accelerations = Missing(path.Length);
        var (before, twoBefore) = (-1, -1);
        for (var k = 0; k < path.Length; k++)
        {
            if (double.IsNaN(path[k])) continue;
            if (twoBefore >= 0) accelerations[k] = (speeds[k] - speeds[before]) / ((times[k] - times[twoBefore]) / 2);
            (twoBefore, before) = (before, k);
        }
        return accelerations;
    }

    private static double[] Missing(int count)
    {
        var values = new double[count];
        values.AsSpan().Fill(double.NaN);
        return values;
    }

    private static double[] NewColumn(ScoreHistory history) => new double[history.Regions];
}
