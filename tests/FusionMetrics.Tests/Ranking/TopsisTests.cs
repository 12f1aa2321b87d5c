using CsCheck;
using FusionMetrics.Normalization;
using FusionMetrics.Ranking;
using FusionMetrics.Tests.Fixtures;
using FusionMetrics.Tests.Reference;

namespace FusionMetrics.Tests.Ranking;

/// <summary>Properties. Values are in Reference: TopsisCaseTests and CountryPanelTests.</summary>
public class TopsisTests
{
    private static readonly Gen<(double[][] Rows, Direction[] Directions, double[] Weights)> Cases = Gen.Select(Gen.Int[2, 20], Gen.Int[1, 6])
        .SelectMany((rows, columns) => Gen.Select(
            Gen.Double[0, 1].Array[columns].Array[rows],
            Numbers.BenefitOrCost.Array[columns],
            Gen.Double[0.1, 1].Array[columns].Select(w => Array.ConvertAll(w, v => v / w.Sum()))))
        .Where((rows, _, _) => rows.Any(row => row[0] != rows[0][0]));

    [Fact]
    public void Closeness_is_the_definition_in_77_digits()
        => Cases.Sample((rows, directions, weights) =>
        {
            var columns = Matrix.Columns(rows, directions);
            var expected = Definitions.Topsis(Array.ConvertAll(columns, c => Definitions.Exact(c.ToArray())), Definitions.Exact(weights), directions);
            var closeness = columns.Ranked(new Topsis(), weights);
            for (var i = 0; i < rows.Length; i++) closeness[i].Should().BeApproximately(expected[i].ToDouble(), 1e-14);
        });

    [Fact]
    public void A_row_that_is_better_in_every_column_is_closer()
        => Gen.Select(Cases, Gen.Double[0, 0.2].Array[6]).Sample((given, better) =>
        {
            var (rows, directions, weights) = given;
            rows = [.. rows, [.. rows[0].Select((z, j) => directions[j] == Direction.Benefit ? z + better[j] : z - better[j])]];
            var closeness = Matrix.Columns(rows, directions).Ranked(new Topsis(), weights);
            closeness[^1].Should().BeGreaterThanOrEqualTo(closeness[0] - 1e-15);
        });

    [Fact]
    public void The_ideal_row_has_1_the_anti_ideal_0_and_no_row_lies_outside()
        => Cases.Sample((rows, directions, weights) =>
        {
            double[] best = [.. directions.Select(d => d == Direction.Benefit ? 2.0 : -2)];
            double[] worst = [.. directions.Select(d => d == Direction.Benefit ? -2.0 : 2)];
            var closeness = Matrix.Columns([.. rows, best, worst], directions).Ranked(new Topsis(), weights);
            closeness[^2..].Should().Equal(1, 0);
            closeness.Should().OnlyContain(c => c >= 0 && c <= 1);
        });

    [Fact]
    public void Turning_a_column_and_its_direction_changes_nothing()
        => Cases.Sample((rows, directions, weights) => Matrix.Columns(rows, directions).Ranked(new Topsis(), weights).Should().Equal(
            Matrix.Columns(Array.ConvertAll(rows, row => Array.ConvertAll(row, z => -z)), Array.ConvertAll(directions, d => 1 - d)).Ranked(new Topsis(), weights)));

    [Fact]
    public void A_unit_common_to_all_columns_changes_no_bit_if_it_is_a_power_of_two()
        => Gen.Select(Cases, Gen.Int[-600, 900]).Sample((given, power) =>
        {
            // Differences below 1e-30 of the largest are left out: so near to an ideal squares may vanish, in one unit sooner than in another.
            var (_, directions, weights) = given;
            var rows = Array.ConvertAll(given.Rows, row => Array.ConvertAll(row, z => z < 1e-30 ? 0 : z));
            var scaled = Array.ConvertAll(rows, row => Array.ConvertAll(row, z => Math.ScaleB(z, power)));
            Matrix.Columns(scaled, directions).Ranked(new Topsis(), weights).Should().Equal(Matrix.Columns(rows, directions).Ranked(new Topsis(), weights));
        });

    [Theory]
    [InlineData(1e300)]
    [InlineData(1e-300)]
    [InlineData(1e305)]
    public void Distances_at_the_ends_of_the_range_neither_overflow_nor_vanish(double scale)
    {
        double[][] rows = [[1, 4], [2, 2], [4, 1], [3, 3]];
        var scaled = Matrix.Columns(Array.ConvertAll(rows, row => Array.ConvertAll(row, z => z * scale)));
        foreach (var (closeness, expected) in scaled.Ranked(new Topsis(), [0.5, 0.5]).Zip(Matrix.Columns(rows).Ranked(new Topsis(), [0.5, 0.5])))
            closeness.Should().BeApproximately(expected, 1e-15);
    }

    [Theory]
    [InlineData(1e300)]
    [InlineData(1e-300)]
    public void With_vector_normalisation_each_column_may_have_a_unit_of_its_own(double unit)
    {
        double[][] rows = [[5, 8, 4], [7, 6, 8], [8, 8, 6], [7, 4, 6]];
        var other = Array.ConvertAll(rows, row => (double[])[row[0] * unit, row[1] / unit, row[2]]);
        foreach (var (closeness, expected) in Closeness(other).Zip(Closeness(rows))) closeness.Should().BeApproximately(expected, 1e-14);

        static double[] Closeness(double[][] rows) => Matrix.Columns(rows).Normalized(new VectorNormalizer()).Ranked(new Topsis(), [0.3, 0.4, 0.3]);
    }

    [Fact]
    public void A_constant_column_changes_nothing_however_large_it_is()
    {
        double[][] rows = [[1, 4], [2, 2], [4, 1]];
        var with = Matrix.Columns(Array.ConvertAll(rows, row => (double[])[.. Array.ConvertAll(row, z => z * 1e-300), 1e300]));
        foreach (var (closeness, expected) in with.Ranked(new Topsis(), [0.25, 0.25, 0.5]).Zip(Matrix.Columns(rows).Ranked(new Topsis(), [0.5, 0.5])))
            closeness.Should().BeApproximately(expected, 1e-15);
    }

    [Fact]
    public void Where_all_rows_are_identical_every_closeness_is_one_half_and_a_warning_says_so()
    {
        var columns = Matrix.Columns([[0.2, 7], [0.2, 7], [0.2, 7]]);
        var frame = new Topsis().Fit(columns, [0.5, 0.5]);
        frame.Diagnostics.Should().ContainSingle().Which.Id.Should().Be(RankingRules.IdealsCoincide.Id);
        columns.Scored(new Topsis(), frame).Should().Equal(0.5, 0.5, 0.5);
    }

    [Fact]
    public void A_row_scores_the_same_alone_as_among_others()
        => Cases.Sample((rows, directions, weights) =>
        {
            var columns = Matrix.Columns(rows, directions);
            var frame = new Topsis().Fit(columns, weights);
            var among = columns.Scored(new Topsis(), frame);
            for (var i = 0; i < rows.Length; i++) Matrix.Columns([rows[i]], directions).Scored(new Topsis(), frame).Should().Equal(among[i]);
        });

    [Fact]
    public void A_column_of_weight_0_does_not_matter()
    {
        double[][] rows = [[1, 4], [2, 2], [4, 1], [3, 3]];
        Matrix.Columns(rows).Ranked(new Topsis(), [1, 0]).Should().Equal(Matrix.Columns(Array.ConvertAll(rows, row => row[..1])).Ranked(new Topsis(), [1]));
    }

    [Fact]
    public void With_fixed_ideals_no_other_row_changes_the_closeness_of_a_row()
        => Gen.Select(Gen.Double[0, 1].Array[3].Array[2, 8], Gen.Double[0, 1].Array[3], Gen.Enum<DistanceMetric>()).Sample((rows, more, metric) =>
        {
            var topsis = new Topsis(new TopsisOptions { Ideals = ScaleEnds.Unit, Metric = metric });
            Matrix.Columns([.. rows, more]).Ranked(topsis, [0.2, 0.3, 0.5])[..^1].Should().Equal(Matrix.Columns(rows).Ranked(topsis, [0.2, 0.3, 0.5]));
        });

    [Fact]
    public void The_bounds_of_the_indicators_are_the_ideals_of_raw_values()
    {
        ArrayColumn[] raw = [Bounded([10, 30], Direction.Benefit, 0, 40), Bounded([5, 8], Direction.Cost, 4, 8)];
        var closeness = raw.Ranked(new Topsis(new TopsisOptions { Ideals = ScaleEnds.Bounds, Metric = DistanceMetric.Manhattan }), [0.5, 0.5]);
        // D- and D+ of the first row: 10 + 3 and 30 + 1; of the second: 30 + 0 and 10 + 4.
        closeness.Zip([13 / 44.0, 30 / 44.0]).Should().OnlyContain(c => Math.Abs(c.First - c.Second) < 1e-15);

        static ArrayColumn Bounded(double[] values, Direction direction, double lower, double upper)
            => new ArrayColumn(values, direction).As(new Indicator("x", direction) { Bounds = new Bounds(lower, upper) }, direction);
    }

    [Theory]
    [InlineData(0, 10, 4, 6)]
    [InlineData(2, 10, 7, 5)]
    public void The_ideal_of_a_target_is_the_distance_0_and_the_anti_ideal_that_of_the_farther_bound(double lower, double upper, double target, double farthest)
    {
        var indicator = new Indicator("x", Direction.Target) { Bounds = new Bounds(lower, upper), Ideal = new Bounds(target, target) };
        var column = new ArrayColumn([0, farthest / 2, farthest]).As(indicator, Direction.Cost);
        new Topsis(new TopsisOptions { Ideals = ScaleEnds.Bounds }).Fit([column], [1]).Vectors["anti-ideal"].Should().Equal(farthest);
        new ArrayColumn[] { column }.Ranked(new Topsis(new TopsisOptions { Ideals = ScaleEnds.Bounds }), [1]).Should().Equal(1, 0.5, 0);
    }

    [Theory]
    [InlineData(0, double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity, 2)]
    public void Bounds_without_an_end_are_an_error_that_names_the_column(double lower, double upper)
    {
        var column = new ArrayColumn([0, 1]).As(new Indicator("x") { Bounds = new Bounds(lower, upper) }, Direction.Benefit);
        var fit = () => new Topsis(new TopsisOptions { Ideals = ScaleEnds.Bounds }).Fit([column], [1]);
        fit.Should().Throw<FusionMetricsException>().Which.Diagnostics.Should().ContainSingle()
            .Which.Should().Match<Diagnostic>(d => d.Id == RankingRules.BoundsOffScale.Id && d.Location!.Column == "x");
    }

    [Theory]
    [InlineData(ScaleEnds.Unit, "*Use normalization min-max*")]
    [InlineData(ScaleEnds.Bounds, "*Give the indicator wider bounds.*")]
    public void What_is_said_of_values_beyond_the_ends_fits_the_ends(ScaleEnds ends, string advice)
    {
        var column = new ArrayColumn([0, 12]).As(new Indicator("x") { Bounds = new Bounds(0, 10) }, Direction.Benefit);
        var fit = () => new Topsis(new TopsisOptions { Ideals = ends }).Fit([column], [1]);
        fit.Should().Throw<FusionMetricsException>().WithMessage(advice);
    }

    [Theory]
    [InlineData(DistanceMetric.Euclidean)]
    [InlineData(DistanceMetric.Manhattan)]
    [InlineData(DistanceMetric.Chebyshev)]
    [InlineData(DistanceMetric.Minkowski)]
    public void No_closeness_is_a_zero_with_a_sign(DistanceMetric metric)
        => Matrix.Columns([[0, 1], [2, 3]]).Ranked(new Topsis(new TopsisOptions { Metric = metric }), [0.5, 0.5]).Should().Equal(0, 1).And.NotContain(c => Numbers.IsNegativeZero(c));

    [Fact]
    public void Raw_values_beyond_the_scale_from_0_to_1_are_declined()
    {
        var fit = () => new Topsis(new TopsisOptions { Ideals = ScaleEnds.Unit }).Fit(Matrix.Columns([[12, 0.5], [40, 1]]), [0.5, 0.5]);
        fit.Should().Throw<FusionMetricsException>().Which.Diagnostics.Should().ContainSingle()
            .Which.Should().Match<Diagnostic>(d => d.Id == RankingRules.BeyondEnds.Id && d.Location!.Column == "c1");
    }
}
