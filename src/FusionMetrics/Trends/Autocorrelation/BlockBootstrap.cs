using FusionMetrics.Methods;
using FusionMetrics.Numerics;

namespace FusionMetrics.Trends;

/// <summary>
/// The Mann-Kendall test against series drawn from the series itself, in blocks of neighbours that keep their dependence and lose the trend:
/// p = (1 + the number of drawn S at least as far from 0) / (1 + the number drawn). Sources: Kundzewicz and Robson (2004), Hydrological Sciences Journal 49,
/// 7-19; blocks that overlap by Kunsch (1989), Annals of Statistics 17, 1217-1241.
/// </summary>
/// <remarks>
/// Blocks are runs of values as they follow one another, gaps aside. z is S over the deviation of the drawn S, and the variance is theirs. The same seed
/// gives the same bits. A value whose opposite is drawn counts the same, so the negative of a series has the same p. Fewer than 4 values: too short.
/// </remarks>
/// <param name="options">The options.</param>
public sealed class BlockBootstrap(BlockBootstrapOptions options) : ITrendDetector
{
    private const int LeastCount = 4;

    private readonly BlockBootstrapOptions options = options switch
    {
        null => throw new ArgumentNullException(nameof(options)),
        { Block: < 1 } => throw new ArgumentOutOfRangeException(nameof(options), options.Block, "A block must have 1 value or more."),
        { Replicates: < 99 or > 1_000_000 } => throw new ArgumentOutOfRangeException(nameof(options), options.Replicates, "The number of series that are drawn must be from 99 to 1,000,000."),
        _ => options,
    };

    internal static MethodDescription Description { get; } = new("Mann-Kendall test against series drawn from the series in blocks of neighbours.")
    {
        Formula = "p = (1 + #{|S*| >= |S|}) / (1 + replicates), S* of moving blocks",
        Source = "Kundzewicz and Robson (2004), Hydrological Sciences Journal 49, 7-19; Kunsch (1989)",
        Conventions = ["Block bootstrap: overlapping blocks of ceil(cube root of n) values unless given; the seed is among the options."],
        Claims = [MethodClaim.UnitInvariant, MethodClaim.ShiftInvariant],
    };

    /// <inheritdoc/>
    public TrendFinding Detect(TimeSeries series)
    {
        var n = series.Count;
        if (n < LeastCount) return new TrendFinding(n, Verdict.TooShort);
        var score = new KendallScore(series.Values);
        var block = Math.Min(options.Block ?? CubeRoot(n), n);
        var random = new RandomStream((ulong)options.Seed, 0, 0);
        var (drawn, asFar, asHigh, asLow, squares) = (new double[n], 1, 1, 1, 0.0);
        for (var replicate = 0; replicate < options.Replicates; replicate++)
        {
            for (var at = 0; at < n; at += block)
            {
                var length = Math.Min(block, n - at);
                series.Values.Slice(random.Below(n - block + 1), length).CopyTo(drawn.AsSpan(at));
            }
            double s = Concordance.Of(drawn);
            squares += s * s;
            if (Math.Abs(s) >= Math.Abs(score.S)) asFar++;
            if (s >= score.S) asHigh++;
            if (s <= score.S) asLow++;
        }
        var variance = squares / options.Replicates;
        var count = options.Alternative switch { Alternative.Increasing => asHigh, Alternative.Decreasing => asLow, _ => asFar };
        var z = score.S == 0 || variance == 0 ? 0 : score.S / Math.Sqrt(variance);
        return Conclusion.Of(series, score, variance, z, count / (options.Replicates + 1.0), options);
    }

    private static int CubeRoot(int n)
    {
        var root = 1;
        while ((long)root * root * root < n) root++;
        return root;
    }
}
