using System.Runtime.Intrinsics;
using FusionMetrics.Numerics;

namespace FusionMetrics.Ranking;

/// <summary>
/// The mean of values about 100 less the penalty of Mazziotta and Pareto: with z = 100 + unit (x - centre) / span, M - S^2 / M. What the index and the
/// adjusted index share.
/// </summary>
internal static class PenalisedMean
{
    private const double Centre = 100;

    public static RankingFrame Fit(IndicatorMatrix columns, ReadOnlySpan<double> weights, DoubleDouble[] centre, double[] span, double unit, Polarity polarity)
    {
        var frame = RankingFrame.Computed(columns, ("weight", weights.ToArray()), ("centre", [.. centre.Select(c => c.High)]),
            ("centre-rest", [.. centre.Select(c => c.Low)]), ("span", span));
        var means = columns.FiguresOf(new KnownMean(new RowMean(new Distances(frame), [.. weights], unit)));
        if (polarity == Polarity.Positive ? means.Minimum <= -Centre : means.Maximum >= Centre)
            throw new FusionMetricsException(RankingRules.NoPenalty.Says(
                $"In {string.Join(", ", columns.Select(c => c.Indicator.Code))} the mean of some row lies so far out that its coefficient of variation has no meaning "
                + "(100 or more from the mean of all). Treat outliers first."));
        return frame;
    }

    public static RowScoring Prepare(RankingFrame frame, double unit, Polarity polarity)
    {
        ArgumentNullException.ThrowIfNull(frame);
        double[] weights = [.. frame["weight"]];
        var distances = new Distances(frame);
        var whole = new Penalised(distances, weights, unit, polarity);
        return (rows, scores) =>
        {
            rows.Map(scores, whole);
            PresentParts.Rescore(rows, weights, scores, (shares, columns, row) =>
            {
                Span<double> score = stackalloc double[1];
                row.Map(score, new Penalised(distances.Of(columns), shares, unit, polarity));
                return score[0];
            });
        };
    }

    /// <summary>Why a row has no score: its mean lies too far out.</summary>
    public static string? WhyUndefined(RankingFrame frame, RowBlock row, double unit, Polarity polarity)
    {
        ArgumentNullException.ThrowIfNull(frame);
        double[] weights = [.. frame["weight"]];
        var distances = new Distances(frame);
        var centred = new double[1];
        row.Map(centred, new RowMean(distances, weights, unit));
        PresentParts.Rescore(row, weights, centred, (shares, columns, present) =>
        {
            Span<double> mean = stackalloc double[1];
            present.Map(mean, new RowMean(distances.Of(columns), shares, unit));
            return mean[0];
        });
        var against = polarity == Polarity.Positive ? Centre + centred[0] : Centre - centred[0];
        return against <= 0 ? FormattableString.Invariant(
            $"The mean of its values, on the scale on which that of the others is {Centre}, is {Centre + centred[0]:R}: so far out that a penalty relative to it has no meaning.") : null;
    }

    // (x - centre) / span, 0 in a constant column.
    private readonly struct Distances(double[] centre, double[] rest, double[] span)
    {
        public Distances(RankingFrame frame) : this([.. frame["centre"]], [.. frame["centre-rest"]],
            [.. frame["span"].Select(s => s == 0 ? double.PositiveInfinity : s)])
        {
        }

        public Distances Of(int[] columns)
        {
            var (centres, rests, spans) = (centre, rest, span);
            return new([.. columns.Select(j => centres[j])], [.. columns.Select(j => rests[j])], [.. columns.Select(j => spans[j])]);
        }

        public Vector512<double> Of(int column, Vector512<double> x)
            => (x - Vector512.Create(centre[column]) - Vector512.Create(rest[column])) / Vector512.Create(span[column]);
    }

    // M - 100.
    private readonly struct RowMean(Distances distances, double[] weights, double unit) : IRowMap
    {
        public Vector512<double> Of(RowVectors rows)
        {
            var sum = new ProductSum();
            for (var column = 0; column < weights.Length; column++) sum.Add(Vector512.Create(weights[column]), distances.Of(column, rows[column]));
            return sum.Total * unit;
        }
    }

    // The same, and 0 for a row that lacks a value.
    private readonly struct KnownMean(RowMean mean) : IRowMap
    {
        public Vector512<double> Of(RowVectors rows)
        {
            var value = mean.Of(rows);
            return value & Vector512.Equals(value, value);
        }
    }

    private readonly struct Penalised(Distances distances, double[] weights, double unit, Polarity polarity) : IRowMap
    {
        private readonly RowMean mean = new(distances, weights, unit);

        public Vector512<double> Of(RowVectors rows)
        {
            var centred = mean.Of(rows);
            var variance = new ProductSum();
            for (var column = 0; column < weights.Length; column++)
            {
                var deviation = Vector512.FusedMultiplyAdd(distances.Of(column, rows[column]), Vector512.Create(unit), -centred);
                variance.Add(Vector512.Create(weights[column]), deviation * deviation);
            }
            var hundred = Vector512.Create(Centre);
            var against = polarity == Polarity.Positive ? hundred + centred : hundred - centred;
            // Where that is not above 0, which only a new row can reach, the penalty would become a reward.
            return (hundred + centred - variance.Total / against) | Vector512.LessThanOrEqual(against, Vector512<double>.Zero);
        }
    }
}
