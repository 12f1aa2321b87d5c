using System.Buffers;
using FusionMetrics.Methods;

namespace FusionMetrics.Ranking;

/// <summary>
/// MULTIMOORA: a row is ranked by each of the three forms of MOORA (ratio system, reference point, full multiplicative), and the score is the mean of the
/// shares of the rows of the scope that it beats, a tie counting half.
/// </summary>
/// <remarks>
/// The mean of shares orders rows as the sum of the three ranks does (the rule of Borda). The dominance theory of the source leaves cycles open; a
/// sum of ranks has none, and a row that is nowhere better never comes first. Scores of a form that differ by less than 1e-12 of the largest are
/// ties. Values must be above 0. The frame holds the three scores of all rows of the scope. Source: Brauers and Zavadskas (2010), Technological and
/// Economic Development of Economy 16, 5-24; for rules that combine the three: Hafezalkotob et al. (2019), Information Fusion 51, 145-177.
/// </remarks>
public sealed class Multimoora : IRankingDomain
{
    private const string Why = "The full multiplicative form of MULTIMOORA is";

    private static readonly string[] Samples = ["ratio-system", "reference-point", "full-multiplicative"];

    internal static MethodDescription Description { get; } = new("MULTIMOORA: the mean share of rows that a row beats by the three forms of MOORA.")
    {
        Formula = "score = mean over ratio system, reference point and full multiplicative form of (rows beaten + ties / 2) / N",
        Source = "Brauers and Zavadskas (2010), Technological and Economic Development of Economy 16, 5-24",
        Conventions = ["MULTIMOORA by the sum of the three ranks within the scope (Borda), not by dominance theory; ties count half."],
        Claims = [MethodClaim.UnitInvariant, MethodClaim.ReplicationInvariant, MethodClaim.NeedsPositive],
    };

    /// <inheritdoc/>
    public RankingFrame Fit(IndicatorMatrix columns, ReadOnlySpan<double> weights)
    {
        ArgumentNullException.ThrowIfNull(columns);
        Demand.Met(Demand.Positive(columns, weights, Why));
        var frame = RankingFrame.Computed(columns, ("signed-weight", columns.Signed(weights)),
            ("length", [.. columns.Select(ColumnScatter.Length)]), ("best", ColumnEnds.Measurable(columns).Best));
        var vectors = new Dictionary<string, IReadOnlyList<double>>(frame.Vectors);
        foreach (var (sample, scoring) in Samples.Zip(Forms(frame)))
        {
            var scores = new double[columns.RowCount];
            columns.ForRows((rows, results) => scoring(rows, results), scores);
            Array.Sort(scores);
            vectors[sample] = scores;
        }
        return new RankingFrame(vectors);
    }

    /// <inheritdoc/>
    public RowScoring Prepare(RankingFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        var forms = Forms(frame);
        SortedSample[] samples = [.. Samples.Select(name => new SortedSample([.. frame[name]]))];
        return (rows, scores) =>
        {
            scores = scores[..rows.Rows];
            scores.Clear();
            var ofForm = ArrayPool<double>.Shared.Rent(scores.Length);
            for (var form = 0; form < forms.Length; form++)
            {
                forms[form](rows, ofForm);
                for (var row = 0; row < scores.Length; row++) scores[row] += samples[form].Beaten(ofForm[row]);
            }
            for (var row = 0; row < scores.Length; row++) scores[row] /= 2.0 * forms.Length * samples[0].Count;
            ArrayPool<double>.Shared.Return(ofForm);
        };
    }

    /// <inheritdoc/>
    string? IRankingDomain.WhyUndefined(RankingFrame frame, RowBlock row, IReadOnlyList<string> codes)
    {
        ArgumentNullException.ThrowIfNull(frame);
        return ValueLimits.Positive(frame["signed-weight"]).Why(row, codes, Why);
    }

    private static RowScoring[] Forms(RankingFrame frame)
    {
        var forms = new MooraForms(frame);
        return [forms.RatioSystem, forms.ReferencePoint, forms.LogarithmOfProduct];
    }
}
