using CsCheck;
using FusionMetrics.Ranking;
using FusionMetrics.Tests.Fixtures;
using FusionMetrics.Tests.Oracles;

namespace FusionMetrics.Tests.Ranking;

/// <summary>
/// Flows beside their definition, a double sum over all pairs. Published values are in Reference: PrometheeCaseTests; what all rankings of this
/// kind promise is in SampleRankingTests.
/// </summary>
public class PrometheeTests
{
    private static readonly Gen<(double Q, double P)> Thresholds = Gen.OneOf(
        Gen.Select(Gen.Int[0, 3], Gen.Int[0, 4]).Select((q, p) => (q / 4.0, (q + p) / 4.0)),
        Gen.Select(Gen.Double[0, 0.5], Gen.Double[0, 0.5]).Select((q, p) => (q, q + p)));

    public static TheoryData<PreferenceFunction> Functions => [.. Enum.GetValues<PreferenceFunction>()];

    [Theory]
    [MemberData(nameof(Functions))]
    public void The_net_flow_is_the_definition_in_77_digits(PreferenceFunction function)
        => Gen.Select(TiedCases.Small, Thresholds, Gen.Double[0.05, 2]).Sample((given, thresholds, s) =>
        {
            var (rows, directions, weights) = given;
            var options = new PrometheeOptions { Function = function, Indifference = thresholds.Q, Preference = thresholds.P, Inflection = s };
            var flows = Matrix.Columns(rows, directions).Ranked(new Promethee(options), weights);
            for (var i = 0; i < rows.Length; i++)
                flows[i].Should().BeApproximately(Net(rows, directions, weights, options, i).ToDouble(), 1e-15);
        }, iter: 1000);

    [Theory]
    [InlineData(PreferenceFunction.Usual)]
    [InlineData(PreferenceFunction.UShape)]
    [InlineData(PreferenceFunction.Level)]
    public void Flows_that_are_whole_numbers_of_pairs_are_exact(PreferenceFunction function)
        => Gen.Select(TiedCases.All, Thresholds).Sample((given, thresholds) =>
        {
            var column = Array.ConvertAll(given.Rows, row => row[..1]);
            var options = new PrometheeOptions { Function = function, Indifference = thresholds.Q, Preference = thresholds.P };
            var others = Math.Max(1, column.Length - 1);
            Matrix.Columns(column, given.Directions[..1]).Ranked(new Promethee(options), [1]).Should().Equal(column.Select(row =>
                column.Sum(other => Difference(row, other, given.Directions, 0) is var d ? Degree(options, d) - Degree(options, -d) : 0) / others));
        }, iter: 1000);

    [Theory]
    [MemberData(nameof(Functions))]
    public void Net_flows_sum_to_0(PreferenceFunction function)
        => Gen.Select(TiedCases.All, Thresholds).Sample((given, thresholds) =>
        {
            var options = new PrometheeOptions { Function = function, Indifference = thresholds.Q, Preference = thresholds.P, Inflection = 0.4 };
            Matrix.Columns(given.Rows, given.Directions).Ranked(new Promethee(options), given.Weights).Sum().Should().BeApproximately(0, 1e-15 * given.Rows.Length);
        }, iter: 1000);

    [Theory]
    [MemberData(nameof(Functions))]
    public void The_net_flow_is_the_difference_of_the_two_flows_and_these_lie_between_0_and_1(PreferenceFunction function)
        => Gen.Select(TiedCases.All, Thresholds).Sample((given, thresholds) =>
        {
            var promethee = new Promethee(new PrometheeOptions { Function = function, Indifference = thresholds.Q, Preference = thresholds.P, Inflection = 0.4 });
            var columns = Matrix.Columns(given.Rows, given.Directions);
            var flows = Flows(promethee.Fit(columns, given.Weights), given.Rows);
            flows.Positive.Concat(flows.Negative).Should().OnlyContain(flow => flow >= 0 && flow <= 1 + 1e-15);
            flows.Positive.Zip(flows.Negative, (plus, minus) => plus - minus).Should().Equal(columns.Ranked(promethee, given.Weights), (a, b) => Math.Abs(a - b) < 1e-15);
        }, iter: 1000);

    [Fact]
    public void Under_PROMETHEE_I_two_rows_are_comparable_where_both_flows_agree()
        => TiedCases.All.Sample((rows, directions, weights) =>
        {
            var flows = Flows(new Promethee(new PrometheeOptions()).Fit(Matrix.Columns(rows, directions), weights), rows);
            for (var i = 0; i < rows.Length; i++)
                for (var k = 0; k < rows.Length; k++)
                {
                    var (better, worse) = (flows.Positive[i] >= flows.Positive[k] && flows.Negative[i] <= flows.Negative[k], flows.Positive[i] <= flows.Positive[k] && flows.Negative[i] >= flows.Negative[k]);
                    flows.Compare(i, k).Should().Be((better, worse) switch
                    {
                        (true, true) => PreferenceRelation.Indifferent,
                        (true, false) => PreferenceRelation.Preferred,
                        (false, true) => PreferenceRelation.Outranked,
                        _ => PreferenceRelation.Incomparable,
                    });
                }
        }, iter: 1000);

    [Fact]
    public void A_row_whose_flows_are_missing_is_comparable_with_none()
    {
        var flows = new PrometheeFlows([0.5, double.NaN, double.NaN], [0.2, double.NaN, double.NaN]);
        flows.Compare(0, 1).Should().Be(PreferenceRelation.Incomparable);
        flows.Compare(1, 2).Should().Be(PreferenceRelation.Incomparable);
    }

    [Fact]
    public void A_column_may_have_any_unit_if_its_thresholds_have_it_too()
        => Gen.Select(TiedCases.All, Thresholds, Gen.Int[-900, 900]).Sample((given, thresholds, power) =>
        {
            double Scaled(double value) => Math.ScaleB(value, power);
            PrometheeOptions Options(Func<double, double> unit) => new() { Function = PreferenceFunction.Linear, Indifference = unit(thresholds.Q), Preference = unit(thresholds.P) };
            // Differences this small against 1 vanish from sums in one unit sooner than in another.
            var rows = Array.ConvertAll(given.Rows, row => Array.ConvertAll(row, z => z < 1e-30 ? 0 : z));
            var scaled = Matrix.Columns(Array.ConvertAll(rows, row => Array.ConvertAll(row, Scaled)), given.Directions).Ranked(new Promethee(Options(Scaled)), given.Weights);
            scaled.Should().Equal(Matrix.Columns(rows, given.Directions).Ranked(new Promethee(Options(z => z)), given.Weights), (a, b) => Math.Abs(a - b) < 1e-15);
        }, iter: 1000);

    [Fact]
    public void An_indicator_may_have_a_function_and_thresholds_of_its_own()
    {
        double[][] rows = [[0, 0], [1, 1], [3, 3]];
        var options = new PrometheeOptions
        {
            Function = PreferenceFunction.VShape,
            Preference = 4,
            FunctionOf = new Dictionary<string, PreferenceFunction> { ["c2"] = PreferenceFunction.UShape, ["elsewhere"] = PreferenceFunction.Level },
            IndifferenceOf = new Dictionary<string, double> { ["c2"] = 1 },
        };

        Matrix.Columns(rows).Ranked(new Promethee(options), [0.5, 0.5]).Should().Equal(
            0.5 * ((-0.25 - 0.75) / 2) + 0.5 * (-1.0 / 2), 0.5 * ((0.25 - 0.5) / 2) + 0.5 * (-1.0 / 2), 0.5 * ((0.75 + 0.5) / 2) + 0.5 * (2.0 / 2));
    }

    [Fact]
    public void A_single_row_has_no_flow() => Matrix.Columns([[3, 4]]).Ranked(new Promethee(new PrometheeOptions()), [0.5, 0.5]).Should().Equal(0.0);

    [Fact]
    public void A_row_better_than_all_that_were_learned_from_has_a_flow_of_m_over_m_minus_1()
        => Matrix.Columns([[9]]).Scored(new Promethee(new PrometheeOptions()), new Promethee(new PrometheeOptions()).Fit(Matrix.Columns([[1], [2], [3]]), [1])).Should().Equal(1.5);

    [Theory]
    [InlineData(0.05, 1.05, 0.1, 0.7, 0.3, 1e15)]
    [InlineData(0.05, 1.05, 0.1, 0.7, 0.3, -1e25)]
    [InlineData(1e10, 1e10 + 1, 0.1, 1e10 + 0.6, 0.3, -1e25)]
    public void Sums_keep_their_digits_where_one_value_is_far_larger_than_the_others(double q, double p, params double[] values)
    {
        var rows = Array.ConvertAll(values, value => (double[])[value]);
        var options = new PrometheeOptions { Function = PreferenceFunction.Linear, Indifference = q, Preference = p };

        var flows = Matrix.Columns(rows).Ranked(new Promethee(options), [1]);

        for (var i = 0; i < rows.Length; i++) flows[i].Should().BeApproximately(Net(rows, [Direction.Benefit], [1], options, i).ToDouble(), 1e-15);
    }

    [Fact]
    public void No_preference_is_above_1_where_the_thresholds_are_neighbours()
    {
        // The last value is 1 + 1.4 units above the second: strictly preferred to both.
        var unit = Math.BitIncrement(1) - 1;
        var columns = Matrix.Columns([[-5], [-0.4 * unit], [1 + unit]]);
        columns.Ranked(new Promethee(new PrometheeOptions { Function = PreferenceFunction.Linear, Indifference = 1, Preference = 1 + unit }), [1])[2].Should().Be(1);
    }

    [Fact]
    public void A_threshold_is_as_fine_as_any_where_all_rows_are_0()
    {
        var promethee = new Promethee(new PrometheeOptions { Function = PreferenceFunction.VShape, Preference = 1e-3 });
        Matrix.Columns([[3e-4]]).Scored(promethee, promethee.Fit(Matrix.Columns([[0], [0], [0]]), [1]))[0].Should().BeApproximately(0.3 * 3 / 2, 1e-15);
    }

    [Theory]
    [MemberData(nameof(Functions))]
    public void Missing_values_are_left_out_even_all_of_an_indicator(PreferenceFunction function)
    {
        var promethee = new Promethee(new PrometheeOptions { Function = function, Indifference = 0.5, Preference = 1.5, Inflection = 1 });
        var flows = Matrix.Columns([[1, double.NaN], [2, double.NaN], [4, double.NaN]]).Ranked(promethee, [0.5, 0.5]);
        flows.Should().Equal(Matrix.Columns([[1], [2], [4]]).Ranked(promethee, [1]));
    }

    [Fact]
    public void Thresholds_in_the_wrong_order_are_an_error_that_names_the_indicator()
        => Said(new PrometheeOptions { Function = PreferenceFunction.Linear, Indifference = 0.5, Preference = 0.2 }).Should().Match<Diagnostic>(
            d => d.Rule == RankingRules.ThresholdOrder && d.Location!.Column == "c1" && d.Severity == Severity.Error);

    [Theory]
    [InlineData(PreferenceFunction.UShape)]
    [InlineData(PreferenceFunction.VShape)]
    [InlineData(PreferenceFunction.Level)]
    [InlineData(PreferenceFunction.Linear)]
    [InlineData(PreferenceFunction.Gaussian)]
    public void A_function_without_its_threshold_is_the_usual_one_and_a_warning_says_so(PreferenceFunction function)
    {
        Said(new PrometheeOptions { Function = function }).Rule.Should().Be(RankingRules.NoThreshold);
        double[][] rows = [[1, 3], [2, 2], [2, 1]];
        Matrix.Columns(rows).Ranked(new Promethee(new PrometheeOptions { Function = function }), [0.5, 0.5])
            .Should().Equal(Matrix.Columns(rows).Ranked(new Promethee(new PrometheeOptions()), [0.5, 0.5]));
    }

    [Theory]
    [MemberData(nameof(Functions))]
    public void A_function_with_its_threshold_is_taken_without_a_word(PreferenceFunction function)
        => new Promethee(new PrometheeOptions { Function = function, Indifference = 0.1, Preference = 0.2, Inflection = 1 })
            .Fit(Matrix.Columns([[1], [2], [4]]), [1]).Diagnostics.Should().BeEmpty();

    private static Diagnostic Said(PrometheeOptions options) => new Promethee(options).Fit(Matrix.Columns([[1], [2], [4]]), [1]).Diagnostics.Should().ContainSingle().Subject;

    private static PrometheeFlows Flows(RankingFrame frame, double[][] rows) => Promethee.Flows(frame,
        new RowBlock([.. Enumerable.Range(0, rows[0].Length).SelectMany(j => rows.Select(row => row[j]))], rows[0].Length, rows.Length, rows.Length));

    private static BigReal Net(double[][] rows, Direction[] directions, double[] weights, PrometheeOptions options, int row)
    {
        var net = BigReal.Zero;
        for (var j = 0; j < weights.Length; j++)
        {
            foreach (var other in rows)
            {
                var d = Difference(rows[row], other, directions, j);
                var exact = directions[j] == Direction.Benefit ? (BigReal)rows[row][j] - other[j] : (BigReal)other[j] - rows[row][j];
                net += weights[j] * (Degree(options, d, exact) - Degree(options, -d, -exact));
            }
        }
        return net / Math.Max(1, rows.Length - 1);
    }

    private static double Difference(double[] row, double[] other, Direction[] directions, int column)
        => directions[column] == Direction.Benefit ? row[column] - other[column] : other[column] - row[column];

    private static double Degree(PrometheeOptions options, double d) => Degree(options, d, d).ToDouble();

    // Brans and Vincke (1985), table 1. On which side of a threshold a difference lies is asked of the difference as it is rounded.
    private static BigReal Degree(PrometheeOptions options, double d, BigReal exact)
    {
        var (q, p, s) = (options.Indifference, options.Preference, (BigReal)options.Inflection);
        return options.Function switch
        {
            PreferenceFunction.Usual => d > 0 ? 1 : 0,
            PreferenceFunction.UShape => d > q ? 1 : 0,
            PreferenceFunction.VShape => d > p ? 1 : d > 0 ? exact / p : 0,
            PreferenceFunction.Level => d > p ? 1 : d > q ? BigReal.One / 2 : 0,
            PreferenceFunction.Linear => d > p ? 1 : d > q ? (exact - q) / ((BigReal)p - q) : 0,
            _ => d > 0 ? 1 - BigReal.Exp(-exact * exact / (2 * s * s)) : 0,
        };
    }
}
