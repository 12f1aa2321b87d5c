using FusionMetrics.Ranking;

namespace FusionMetrics.Testing.Tests.Fakes;

/// <summary>A weighted sum with a gradient that is too large by a factor.</summary>
internal sealed class FakeRankingGradient(double factor) : IDifferentiableRanking
{
    private static readonly WeightedSum Sound = new();

    public RankingFrame Fit(IndicatorMatrix columns, ReadOnlySpan<double> weights) => Sound.Fit(columns, weights);

    public RowScoring Prepare(RankingFrame frame) => Sound.Prepare(frame);

    public RowGradient Differentiate(RankingFrame frame) => (rows, scores, gradient) =>
    {
        Sound.Differentiate(frame)(rows, scores, gradient);
        for (var i = 0; i < rows.Columns * rows.Rows; i++) gradient[i] *= factor;
    };
}
