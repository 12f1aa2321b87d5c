using FusionMetrics.Ranking;

namespace FusionMetrics.Testing.Tests.Fakes;

/// <summary>A weighted sum, but for what a test says.</summary>
internal sealed class FakeRanking : IRanking
{
    public delegate void Scoring(RankingFrame frame, RowBlock rows, Span<double> scores);

    private static readonly WeightedSum Sound = new();

    /// <summary>What is changed in the frame.</summary>
    public Func<RankingFrame, IndicatorMatrix, RankingFrame> Fitting { get; init; } = (frame, _) => frame;

    /// <summary>How rows are scored.</summary>
    public Scoring Scores { get; init; } = Sound.Score;

    /// <summary>A weighted sum plus a number that was learned: it changes scores, but no order.</summary>
    public static FakeRanking WithOffset(Func<IndicatorMatrix, double> offset) => new()
    {
        Fitting = (frame, columns) => frame.With("offset", [.. columns.Select(_ => offset(columns))]),
        Scores = (frame, rows, scores) =>
        {
            Sound.Score(frame, rows, scores);
            for (var i = 0; i < scores.Length; i++) scores[i] += frame["offset"][0];
        },
    };

    /// <summary>Scores row by row.</summary>
    public static Scoring Each(Func<double[], double> score) => (_, rows, scores) =>
    {
        for (var i = 0; i < scores.Length; i++)
        {
            var row = new double[rows.Columns];
            for (var column = 0; column < row.Length; column++) row[column] = rows[column][i];
            scores[i] = score(row);
        }
    };

    public RankingFrame Fit(IndicatorMatrix columns, ReadOnlySpan<double> weights) => Fitting(Sound.Fit(columns, weights), columns);

    public RowScoring Prepare(RankingFrame frame) => (rows, scores) => Scores(frame, rows, scores);
}

internal static class RankingFrames
{
    /// <summary>The frame with one more vector.</summary>
    public static RankingFrame With(this RankingFrame frame, string name, params double[] vector)
        => frame with { Vectors = new Dictionary<string, IReadOnlyList<double>>(frame.Vectors) { [name] = vector } };
}
