using CsCheck;
using FusionMetrics.Ranking;
using FusionMetrics.Tests.Fixtures;

namespace FusionMetrics.Tests.Ranking;

/// <summary>What holds for every ranking that compares rows with those it learned from.</summary>
public class SampleRankingTests
{
    private static readonly Dictionary<string, IRanking> Rankings = new()
    {
        ["borda"] = new Borda(),
        ["rsr"] = new RankSumRatio(),
        ["copeland"] = new Copeland(),
        ["codas"] = new Codas(new CodasOptions()),
        ["codas without tau"] = new Codas(new CodasOptions { Threshold = 0 }),
        ["electre"] = new Electre(new ElectreOptions()),
        ["electre with thresholds"] = new Electre(new ElectreOptions { Indifference = 0.05, Preference = 0.25 }),
        ["electre with veto"] = new Electre(new ElectreOptions { Indifference = 0.1, Preference = 0.25, Veto = 0.6 }),
        ["promethee usual"] = new Promethee(new PrometheeOptions()),
        ["promethee u-shape"] = new Promethee(new PrometheeOptions { Function = PreferenceFunction.UShape, Indifference = 0.25 }),
        ["promethee v-shape"] = new Promethee(new PrometheeOptions { Function = PreferenceFunction.VShape, Preference = 0.5 }),
        ["promethee level"] = new Promethee(new PrometheeOptions { Function = PreferenceFunction.Level, Indifference = 0.1, Preference = 0.5 }),
        ["promethee linear"] = new Promethee(new PrometheeOptions { Function = PreferenceFunction.Linear, Indifference = 0.1, Preference = 0.6 }),
        ["promethee gaussian"] = new Promethee(new PrometheeOptions { Function = PreferenceFunction.Gaussian, Inflection = 0.3 }),
    };

    // Rankings that look only at which of two values is the better one.
    private static readonly string[] Ordinal = ["borda", "rsr", "copeland", "electre", "promethee usual"];

    public static TheoryData<string> All => [.. Rankings.Keys];

    // CODAS jumps at tau: see CodasTests.
    public static TheoryData<string> Monotone => [.. Rankings.Keys.Where(id => id != "codas")];

    // CODAS looks at ratios, which have no negative.
    public static TheoryData<string> OfAnySign => [.. Rankings.Keys.Where(id => !id.StartsWith("codas", StringComparison.Ordinal))];

    public static TheoryData<string> OfOrder => [.. Ordinal];

    [Theory]
    [MemberData(nameof(All))]
    public void The_order_of_the_rows_learned_from_changes_no_bit(string id)
        => Gen.Select(TiedCases.All, Gen.Int[0, 1000]).Sample((given, seed) =>
        {
            var (rows, directions, weights) = given;
            var shuffled = (double[][])rows.Clone();
            new Random(seed).Shuffle(shuffled);
            var columns = Matrix.Columns(rows, directions);
            columns.Scored(Rankings[id], Rankings[id].Fit(Matrix.Columns(shuffled, directions), weights)).Should().Equal(columns.Ranked(Rankings[id], weights));
        }, iter: 1000);

    [Theory]
    [MemberData(nameof(All))]
    public void The_order_of_the_columns_changes_nothing_but_rounding(string id)
        => TiedCases.All.Sample((rows, directions, weights) =>
        {
            var backwards = Matrix.Columns(Array.ConvertAll(rows, row => row.Reverse().ToArray()), [.. directions.Reverse()]).Ranked(Rankings[id], [.. weights.Reverse()]);
            backwards.Should().Equal(Matrix.Columns(rows, directions).Ranked(Rankings[id], weights), (a, b) => Math.Abs(a - b) < 1e-12);
        }, iter: 1000);

    [Theory]
    [MemberData(nameof(All))]
    public void A_row_scores_the_same_alone_as_among_others_to_the_bit(string id)
        => TiedCases.All.Sample((rows, directions, weights) =>
        {
            var columns = Matrix.Columns(rows, directions);
            var frame = Rankings[id].Fit(columns, weights);
            var among = columns.Scored(Rankings[id], frame);
            for (var i = 0; i < rows.Length; i++) Matrix.Columns([rows[i]], directions).Scored(Rankings[id], frame).Should().Equal(among[i]);
        }, iter: 1000);

    [Theory]
    [MemberData(nameof(Monotone))]
    public void A_row_that_is_nowhere_better_never_scores_more(string id)
        => Gen.Select(TiedCases.All, TiedCases.Better, TiedCases.Better).Sample((given, first, second) =>
        {
            var (rows, directions, weights) = given;
            var frame = Rankings[id].Fit(Matrix.Columns(rows, directions), weights);
            double[][] rising = [rows[0], Improved(rows[0], directions, first), Improved(Improved(rows[0], directions, first), directions, second)];
            var scores = Matrix.Columns([.. rising, .. rows], directions).Scored(Rankings[id], frame);
            for (var i = 0; i < scores.Length; i++)
                for (var j = 0; j < 3; j++)
                    if (NowhereBetter(i < 3 ? rising[i] : rows[i - 3], rising[j], directions)) scores[i].Should().BeLessThanOrEqualTo(scores[j] + 1e-14 * rows.Length);
        }, iter: 1000);

    [Theory]
    [MemberData(nameof(All))]
    public void The_best_row_there_could_be_scores_above_the_worst(string id)
        => TiedCases.All.Where((rows, _, weights) => weights.Select((w, j) => w > 0 && rows.Max(r => r[j]) - rows.Min(r => r[j]) > 0.3).All(spread => spread)).Sample((rows, directions, weights) =>
        {
            double[] Extreme(bool best) => [.. directions.Select((d, j) => best == (d == Direction.Benefit) ? rows.Max(r => r[j]) : rows.Min(r => r[j]))];
            var frame = Rankings[id].Fit(Matrix.Columns(rows, directions), weights);
            var scores = Matrix.Columns([Extreme(true), Extreme(false)], directions).Scored(Rankings[id], frame);
            scores[0].Should().BeGreaterThan(scores[1]);
        }, iter: 1000);

    [Theory]
    [MemberData(nameof(OfAnySign))]
    public void Turning_a_column_and_its_direction_changes_no_bit(string id)
        => TiedCases.All.Sample((rows, directions, weights) => Matrix.Columns(Array.ConvertAll(rows, row => Array.ConvertAll(row, z => -z)), Array.ConvertAll(directions, d => 1 - d))
            .Ranked(Rankings[id], weights).Should().Equal(Matrix.Columns(rows, directions).Ranked(Rankings[id], weights)), iter: 1000);

    [Theory]
    [MemberData(nameof(OfOrder))]
    public void Any_scale_that_keeps_the_order_of_values_changes_no_bit(string id)
        => TiedCases.All.Sample((rows, directions, weights) => Matrix.Columns(Array.ConvertAll(rows, row => Array.ConvertAll(row, z => (z - 3) * z * z * 1e200 + 1e199 * z * 1e3)), directions)
            .Ranked(Rankings[id], weights).Should().Equal(Matrix.Columns(rows, directions).Ranked(Rankings[id], weights)), iter: 1000);

    [Theory]
    [MemberData(nameof(All))]
    public void Every_score_is_finite_at_the_ends_of_the_range_of_numbers(string id)
        => Gen.Select(Gen.Int[1, 6], Gen.Int[1, 3]).SelectMany((n, m) => Gen.Select(Gen.OneOf(Numbers.AnyMagnitude, Numbers.Extreme).Array[m].Array[n], Numbers.BenefitOrCost.Array[m]))
            .Sample((rows, directions) =>
            {
                var columns = Matrix.Columns(rows, directions);
                var weights = Array.ConvertAll(directions, _ => 1.0 / directions.Length);
                if (Fitted(Rankings[id], columns, weights) is not { } frame) return;
                columns.Scored(Rankings[id], frame).Should().OnlyContain(score => double.IsFinite(score));
            }, iter: 1000);

    [Theory]
    [InlineData("borda")]
    [InlineData("codas")]
    [InlineData("rsr")]
    [InlineData("promethee linear")]
    public void Rows_that_are_scored_again_take_no_new_buffer(string id)
    {
        const int rows = 4096;
        var columns = Matrix.Columns([[1, 4], [2, 3], [4, 1]]);
        var scoring = Rankings[id].Prepare(Rankings[id].Fit(columns, [0.5, 0.5]));
        double[] values = [.. Enumerable.Range(0, 2 * rows).Select(i => 1 + i % 5 / 2.0)];
        var scores = new double[rows];

        long Allocated()
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            scoring(new RowBlock(values, 2, rows, rows), scores);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Allocated();
        Allocated().Should().BeLessThan(rows * sizeof(double));
    }

    // Null where it is declined.
    private static RankingFrame? Fitted(IRanking ranking, IndicatorMatrix columns, double[] weights)
    {
        try
        {
            var frame = ranking.Fit(columns, weights);
            return frame.Diagnostics.Any(d => d.Severity == Severity.Error) ? null : frame;
        }
        catch (FusionMetricsException)
        {
            return null;
        }
    }

    private static double[] Improved(double[] row, Direction[] directions, double[] by)
        => [.. row.Select((z, j) => directions[j] == Direction.Benefit ? z + by[j] : Math.Max(TiedCases.Least, z - by[j]))];

    private static bool NowhereBetter(double[] row, double[] other, Direction[] directions)
        => row.Zip(other, directions).All(c => c.Third == Direction.Benefit ? c.First <= c.Second : c.First >= c.Second);
}
