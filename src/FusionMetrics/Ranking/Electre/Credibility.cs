using System.Runtime.Intrinsics;
using FusionMetrics.Numerics;

namespace FusionMetrics.Ranking;

/// <summary>
/// How credible it is that one row is at least as good as another: the weight of the indicators that agree (concordance), cut down by those
/// that disagree more than that (discordance). Of one row against a sample, eight rows at a time.
/// </summary>
internal sealed class Credibility
{
    private readonly double[] weights;
    private readonly double[] q;
    private readonly double[] p;
    private readonly double[] v;
    private readonly double[][] sample;

    /// <summary>Prepares the comparison with a sample.</summary>
    /// <param name="frame">A frame with a sample and thresholds.</param>
    public Credibility(RankingFrame frame)
    {
        Columns = [.. Enumerable.Range(0, frame["weight"].Count).Where(j => frame["weight"][j] > 0)];
        weights = Vector(frame, "weight");
        q = Vector(frame, "indifference");
        p = Vector(frame, "preference");
        v = Vector(frame, "veto");
        sample = [.. Columns.Select(j => Lanes.Padded(frame.Sample(j), double.NaN))];
        Count = frame.Sample(0).Length;
    }

    /// <summary>The columns that have a weight.</summary>
    public int[] Columns { get; }

    /// <summary>The number of rows in the sample.</summary>
    public int Count { get; }

    /// <summary>Some of the sample.</summary>
    /// <param name="column">The column, by its position in <see cref="Columns"/>.</param>
    /// <param name="at">The first of eight rows; what lies beyond the last is NaN.</param>
    public Vector512<double> Sample(int column, int at) => Lanes.Load(sample[column], at);

    /// <summary>How credible it is that a row is at least as good as each of some of the sample, or that each of these is at least as good.</summary>
    /// <param name="row">The values of the row in the columns that have a weight, turned as the sample is: more is better.</param>
    /// <param name="at">The first of eight rows.</param>
    /// <param name="side">1 for the row, -1 for the sample.</param>
    /// <returns>Numbers from 0 to 1, NaN beyond the end of the sample.</returns>
    public Vector512<double> Of(ReadOnlySpan<double> row, int at, double side)
    {
        var sum = new ProductSum();
        for (var j = 0; j < weights.Length; j++) sum.Add(Vector512.Create(weights[j]), Concordance(j, Advantage(row, j, at, side)));
        var concordance = Vector512.ConditionalSelect(Vector512.GreaterThan(sum.Total, Vector512<double>.One), Vector512<double>.One, sum.Total);
        var credibility = new LaneProduct(concordance);
        for (var j = 0; j < weights.Length; j++)
        {
            if (v[j] == 0) continue;
            var discordance = Discordance(j, Advantage(row, j, at, side));
            var share = (Vector512<double>.One - discordance) / (Vector512<double>.One - concordance);
            credibility.Multiply(Vector512.ConditionalSelect(Vector512.GreaterThan(discordance, concordance), share, Vector512<double>.One));
        }
        return credibility.High;
    }

    /// <summary>How credible it is that each row of the sample is at least as good as each, row after row.</summary>
    public double[] OfAll()
    {
        var all = new double[Count * Count];
        var row = new double[Columns.Length];
        Span<double> part = stackalloc double[Lanes.Count];
        for (var i = 0; i < Count; i++)
        {
            for (var j = 0; j < row.Length; j++) row[j] = sample[j][i];
            var of = all.AsSpan(i * Count, Count);
            for (var at = 0; at < Count; at += Lanes.Count)
            {
                Lanes.Store(Of(row, at, side: 1), part, 0);
                part[..Math.Min(Lanes.Count, Count - at)].CopyTo(of[at..]);
            }
        }
        return all;
    }

    // By how much the other one is better.
    private Vector512<double> Advantage(ReadOnlySpan<double> row, int column, int at, double side)
        => Vector512.Create(side) * (Sample(column, at) - Vector512.Create(row[column]));

    // 1 up to q, 0 from p on.
    private Vector512<double> Concordance(int column, Vector512<double> advantage)
        => Vector512<double>.One - Rise(advantage, q[column], p[column]);

    // 0 up to p, 1 from v on.
    private Vector512<double> Discordance(int column, Vector512<double> advantage) => Rise(advantage, p[column], v[column]);

    // 0 up to one threshold, 1 from the other on; where they are the same, 1 beyond it.
    private static Vector512<double> Rise(Vector512<double> advantage, double from, double to)
    {
        var between = (advantage - Vector512.Create(from)) / Vector512.Create(to - from);
        var risen = Vector512.ConditionalSelect(Vector512.GreaterThanOrEqual(advantage, Vector512.Create(to)), Vector512<double>.One, between);
        return Vector512.ConditionalSelect(Vector512.LessThanOrEqual(advantage, Vector512.Create(from)), Vector512<double>.Zero, risen);
    }

    private double[] Vector(RankingFrame frame, string name) => [.. Columns.Select(j => frame[name][j])];
}
