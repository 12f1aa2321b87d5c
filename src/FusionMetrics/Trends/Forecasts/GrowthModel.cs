using FusionMetrics.Numerics;

namespace FusionMetrics.Trends.Forecasts;

/// <summary>
/// One of the models that <see cref="LocalGlobalTrend"/> averages: given states, a growth that is constant or in proportion to the level, and errors that are of one size or in proportion to it. Its growth and its share
/// of the slope of late are those of a regression with conjugate priors (Zellner 1971, An Introduction to Bayesian Inference in Econometrics, chapter 3).
/// </summary>
/// <remarks>
/// Priors, given the variance of errors s^2 and c, how far changes are from their median on average: growth a step about 0 with deviation (s / c) 0.01 of the largest value, share of the slope about 0.5 with deviation (s / c) 0.5, s^2 as if
/// one error of size c had been seen.
/// </remarks>
internal sealed class GrowthModel
{
    private const double UsualGrowth = 0.01;
    private const double UsualShare = 0.5;
    private const double ShareDeviation = 0.5;

    // Beyond it a curve that grows in proportion has left all numbers of the series behind.
    private const double Most = 1e100;

    private readonly TrendedValues values;
    private readonly bool errorsGrow;
    private readonly double variance;

    private GrowthModel(TrendStates states, TrendedValues values, bool proportional, bool errorsGrow)
    {
        (States, this.values, IsProportional, this.errorsGrow) = (states, values, proportional, errorsGrow);
        var (rows, logWeights) = Rows();
        // Orthogonal, first to the growth, then to what the slope adds: on a line the two can hardly be told apart.
        var (growths, overlap, grown) = (0.0, 0.0, 0.0);
        foreach (var (growth, slope, change) in rows) (growths, overlap, grown) = (growths + growth * growth, overlap + growth * slope, grown + growth * change);
        var (common, alone) = (overlap / growths, grown / growths);
        var (slopes, risen) = (0.0, 0.0);
        foreach (var (growth, slope, change) in rows) (slopes, risen) = (slopes + Square(slope - common * growth), risen + (slope - common * growth) * (change - alone * growth));
        Share = risen / slopes;
        Growth = alone - common * Share;
        var squares = Square(values.UsualError);
        foreach (var (growth, slope, change) in rows) squares += Square(change - alone * growth - Share * (slope - common * growth));
        variance = squares / states.Levels.Length;
        Evidence = logWeights - (Logarithm.Of(growths) + Logarithm.Of(slopes) + states.Levels.Length * Logarithm.Of(squares)) / 2;
    }

    /// <summary>The models with given states that the values allow.</summary>
    public static IEnumerable<GrowthModel> Of(TrendStates states, TrendedValues values)
    {
        bool[] kinds = values.ArePositive ? [false, true] : [false];
        return from proportional in kinds from errorsGrow in kinds select new GrowthModel(states, values, proportional, errorsGrow);
    }

    public TrendStates States { get; }

    /// <summary>Whether the growth is in proportion to the level.</summary>
    public bool IsProportional { get; }

    /// <summary>The growth a step; where it is in proportion, that of the largest value.</summary>
    public double Growth { get; }

    /// <summary>How much of the slope of late goes on.</summary>
    public double Share { get; }

    /// <summary>The logarithm of the density of the values under the model, but for what all models of a series have in common.</summary>
    public double Evidence { get; }

    /// <summary>Forecasts of the steps to come and variances of their errors.</summary>
    public (double[] Means, double[] Variances) Predict(int horizon)
    {
        var (means, variances) = (new double[horizon], new double[horizon]);
        var (level, slope) = (States.Levels[^1], States.Slopes[^1]);
        for (var h = 0; h < horizon; h++)
        {
            var size = errorsGrow ? values.ShareOf(level) : 1;
            means[h] = Math.Clamp(level + Growth * Factor(level) + Share * slope, -Most, Most);
            (level, slope) = States.After(level, slope, means[h]);
            // An error moves all that comes after it.
            var (moved, turned) = (0.0, 0.0);
            for (var (later, response) = (h, 1.0); later < horizon; later++)
            {
                variances[later] += variance * Square(size * response);
                (moved, turned) = States.After(moved, turned, response);
                response = Math.Clamp(moved + Growth * (IsProportional ? moved / values.Largest : 0) + Share * turned, -Most, Most);
            }
        }
        return (means, variances);
    }

    // What growth and share are multiplied with to make a change, and the change, each over the size of its error; and the logarithm of the product of these quotients. The priors are two rows more.
    private ((double Growth, double Slope, double Change)[] Rows, double LogWeights) Rows()
    {
        var (errors, logWeights) = (values.Deviations.Length - 1, 0.0);
        var rows = new (double, double, double)[errors + 2];
        for (var t = 0; t < errors; t++)
        {
            var level = States.Levels[t];
            var size = errorsGrow ? values.ShareOf(level) : 1;
            rows[t] = (Factor(level) / size, States.Slopes[t] / size, (values.Deviations[t + 1] - level) / size);
            if (errorsGrow) logWeights -= Logarithm.Of(size);
        }
        var ofShare = values.UsualError / ShareDeviation;
        rows[errors] = (values.UsualError / (UsualGrowth * values.Largest), 0, 0);
        rows[errors + 1] = (0, ofShare, ofShare * UsualShare);
        return (rows, logWeights);
    }

    private double Factor(double level) => IsProportional ? values.ShareOf(level) : 1;

    private static double Square(double x) => x * x;
}
