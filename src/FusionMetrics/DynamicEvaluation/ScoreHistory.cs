namespace FusionMetrics.DynamicEvaluation;

/// <summary>
/// The scores of regions over the periods of a panel. A missing score is NaN, and the others keep their place in time. Immutable; safe for
/// any number of threads.
/// </summary>
public sealed class ScoreHistory
{
    private readonly double[] times;
    private readonly double[] scores;

    /// <summary>A history of scores.</summary>
    /// <param name="times">The times in years, strictly increasing, finite; one or more.</param>
    /// <param name="scores">The scores of each region, one a time, NaN where missing; one region or more.</param>
    /// <exception cref="ArgumentException">There is no time or no region, the times do not increase, or a region has other than one score a time.</exception>
    public ScoreHistory(IReadOnlyList<double> times, IReadOnlyList<IReadOnlyList<double>> scores)
        : this([.. Checked(times)], [.. Checked(scores, times.Count).SelectMany(region => region)])
    {
    }

    internal ScoreHistory(double[] times, double[] scores)
    {
        this.times = times;
        this.scores = scores;
    }

    /// <summary>The times in years, strictly increasing.</summary>
    public ReadOnlySpan<double> Times => times;

    /// <summary>The number of regions.</summary>
    public int Regions => scores.Length / times.Length;

    /// <summary>The scores of a region, one a time; NaN where missing.</summary>
    /// <param name="region">The region, from 0.</param>
    public ReadOnlySpan<double> this[int region] => scores.AsSpan(region * times.Length, times.Length);

    private static IReadOnlyList<double> Checked(IReadOnlyList<double> times)
    {
        ArgumentNullException.ThrowIfNull(times);
        if (times.Count == 0) throw new ArgumentException("A history needs a time.", nameof(times));
        for (var k = 0; k < times.Count; k++)
            if (!double.IsFinite(times[k]) || (k > 0 && !(times[k] > times[k - 1])))
                throw new ArgumentException("The times must be finite and strictly increasing.", nameof(times));
        return times;
    }

    private static IReadOnlyList<IReadOnlyList<double>> Checked(IReadOnlyList<IReadOnlyList<double>> scores, int count)
    {
        ArgumentNullException.ThrowIfNull(scores);
        if (scores.Count == 0) throw new ArgumentException("A history needs a region.", nameof(scores));
        if (scores.Any(region => region.Count != count)) throw new ArgumentException($"Each region must have {count} scores, one a time.", nameof(scores));
        return scores;
    }
}
