using CsCheck;
using FusionMetrics.Normalization;
using FusionMetrics.Tests.Fixtures;
using FusionMetrics.Weighting;

namespace FusionMetrics.Tests.Weighting;

/// <summary>Properties. Values are in Reference: EntropyCaseTests, EntropyEdgeCaseTests, CityPanelTests.</summary>
public class EntropyWeightingTests
{
    // Columns of one length, none constant, some with zeros.
    private static readonly Gen<double[][]> Tables = Gen.Select(Gen.Int[2, 30], Gen.Int[1, 6])
        .SelectMany((rows, columns) => Gen.OneOf(Gen.Double[0, 1], Gen.Double[1, 2], Gen.Const(0.0)).Array[rows].Where(c => c.Min() < c.Max()).Array[columns]);

    [Fact]
    public void Weights_are_not_negative_and_sum_to_1()
        => Tables.Sample(columns =>
        {
            var weights = Weigh(columns);
            weights.Should().OnlyContain(w => w >= 0).And.HaveSameCount(columns);
            weights.Sum().Should().BeApproximately(1, 1e-15 * columns.Length);
        });

    [Fact]
    public void The_unit_of_a_column_does_not_matter()
        => Gen.Select(Tables, Gen.Double[-250, 250]).Sample((columns, exponent) =>
        {
            var unit = Math.Pow(10, exponent);
            AreAlike(Weigh([Array.ConvertAll(columns[0], z => z * unit), .. columns[1..]]), Weigh(columns));
        });

    [Fact]
    public void A_power_of_two_as_the_unit_changes_no_bit()
        => Gen.Select(Tables, Gen.Int[-400, 400]).Sample((columns, power)
            => Weigh([Array.ConvertAll(columns[0], z => Math.ScaleB(z, power)), .. columns[1..]]).Should().Equal(Weigh(columns)));

    [Fact]
    public void The_order_of_rows_does_not_matter()
        => Gen.Select(Tables, Gen.Int).Sample((columns, seed) =>
        {
            int[] order = [.. Enumerable.Range(0, columns[0].Length)];
            new Random(seed).Shuffle(order);
            AreAlike(Weigh(Array.ConvertAll(columns, column => Array.ConvertAll(order, row => column[row]))), Weigh(columns));
        });

    [Fact]
    public void The_order_of_columns_changes_the_order_of_weights_and_nothing_else()
        => Tables.Sample(columns => AreAlike(Weigh([.. columns.Reverse()]), [.. Weigh(columns).Reverse()]));

    [Fact]
    public void Rows_repeated_k_times_give_the_same_weights()
        => Gen.Select(Tables, Gen.Int[2, 5]).Sample((columns, k)
            => AreAlike(Weigh(Array.ConvertAll(columns, column => Enumerable.Repeat(column, k).SelectMany(c => c).ToArray())), Weigh(columns)));

    [Fact]
    public void How_the_rows_are_cut_into_parts_does_not_matter()
        => Gen.Select(Tables, Gen.Int[1, 7]).Sample((columns, part)
            => AreAlike(new EntropyWeighting().Weigh(Array.ConvertAll(columns, c => new ArrayColumn(c, partSize: part))).Weights, Weigh(columns)));

    [Fact]
    public void The_more_unevenly_a_column_is_spread_the_more_it_weighs()
    {
        double[] even = [0.9, 1, 1.1, 1], uneven = [0.5, 1, 1.5, 1], oneHot = [0, 0, 4, 0];
        Weigh([even, uneven, oneHot]).Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
    }

    [Fact]
    public void A_one_hot_column_has_the_whole_weight_beside_constant_ones()
        => Weigh([[0, 0, 1, 0], [5, 5, 5, 5], [0, 0, 0, 0]]).Should().Equal(1, 0, 0);

    [Fact]
    public void A_constant_column_gets_0_wherever_it_stands()
        => Gen.Select(Tables, Gen.Double[0, 1e9], Gen.Int[0, 5]).Sample((columns, level, at) =>
        {
            at = Math.Min(at, columns.Length);
            double[] constant = [.. columns[0].Select(_ => level)];
            var weights = Weigh([.. columns[..at], constant, .. columns[at..]]);
            weights[at].Should().Be(0);
            AreAlike([.. weights.Where((_, j) => j != at)], Weigh(columns));
        });

    [Fact]
    public void One_row_is_constant_in_every_column_and_gives_equal_weights()
        => Weigh([[0.3], [0.4]]).Should().Equal(0.5, 0.5);

    [Fact]
    public void The_entropies_are_reported_beside_the_weights()
    {
        var measure = new EntropyWeighting().Weigh([new ArrayColumn([1, 1]), new ArrayColumn([0, 1])]).Measures.Should().ContainSingle().Which;
        measure.Key.Should().Be("entropy");
        measure.Value.Should().Equal(1, 0);
    }

    [Fact]
    public void Negative_values_are_an_error_that_names_each_column()
    {
        var outcome = new EntropyWeighting().Weigh([new ArrayColumn([1, 2], code: "a"), new ArrayColumn([-1, 2], code: "b"), new ArrayColumn([0, -0.5], code: "c")]);
        outcome.Diagnostics.Should().OnlyContain(d => d.Id == WeightingRules.NegativeValues.Id && d.Severity == Severity.Error);
        outcome.Diagnostics.Select(d => d.Location!.Column).Should().Equal("b", "c");
    }

    // Zavadskas and Podvezko (2016), whose columns 1 and 3 are costs: what a peer makes of it that divides 1 by them first.
    [Fact]
    public void Costs_by_their_reciprocals_are_an_option()
    {
        ArrayColumn[] columns = [new([3, 2.5, 1.8, 2.2], Direction.Cost), new([100, 80, 50, 70]), new([10, 8, 20, 12], Direction.Cost), new([7, 5, 11, 9])];
        var weights = new EntropyWeighting(new EntropyOptions { Costs = CostShares.Reciprocal }).Weigh(columns).Weights;
        weights.Should().Equal([0.128, 0.217, 0.360, 0.295], (a, b) => Math.Abs(a - b) < 0.0005);

        ArrayColumn[] divided = [columns[0].Select(z => 1 / z), columns[1], columns[2].Select(z => 1 / z), columns[3]];
        weights.Should().Equal(new EntropyWeighting().Weigh(divided).Weights, (a, b) => Math.Abs(a - b) < 1e-14);
    }

    [Fact]
    public void A_cost_of_0_has_no_reciprocal()
    {
        var outcome = new EntropyWeighting(new EntropyOptions { Costs = CostShares.Reciprocal }).Weigh([new ArrayColumn([0, 1]), new ArrayColumn([0, 1], Direction.Cost, "cost")]);
        var said = outcome.Diagnostics.Should().ContainSingle().Which;
        (said.Rule, said.Location!.Column).Should().Be((WeightingRules.ValuesNotPositive, "cost"));
    }

    [Fact]
    public void A_cost_without_values_is_none_of_0()
        => new EntropyWeighting(new EntropyOptions { Costs = CostShares.Reciprocal }).Weigh([new ArrayColumn([double.NaN, double.NaN], Direction.Cost), new ArrayColumn([1, 2])]).Weights.Should().Equal(0, 1);

    // The same table by min-max with direction into [0.002, 0.998], as another peer does: the top criterion changes.
    [Fact]
    public void Min_max_with_a_shift_is_another_method_with_other_weights()
    {
        ArrayColumn[] columns = [new([3, 2.5, 1.8, 2.2], Direction.Cost), new([100, 80, 50, 70]), new([10, 8, 20, 12], Direction.Cost), new([7, 5, 11, 9])];
        new EntropyWeighting(new EntropyOptions { Shift = 0.002 / 0.996 }).Weigh(columns.Normalized(new MinMaxNormalizer(new MinMaxOptions()))).Weights
            .Should().Equal([0.252, 0.258, 0.218, 0.272], (a, b) => Math.Abs(a - b) < 0.0005);
    }

    [Fact]
    public void A_shift_makes_room_for_negative_values()
    {
        new EntropyWeighting(new EntropyOptions { Shift = 2 }).Weigh([new ArrayColumn([-2, 0, 1]), new ArrayColumn([1, 2, 1])]).Weights
            .Should().Equal(Weigh([[0, 2, 3], [3, 4, 3]]));
        new EntropyWeighting(new EntropyOptions { Shift = 1 }).Weigh([new ArrayColumn([-2, 0, 1])]).Diagnostics.Should().ContainSingle()
            .Which.Rule.Should().Be(WeightingRules.NegativeValues);
    }

    private static IReadOnlyList<double> Weigh(double[][] columns) => new EntropyWeighting().Weigh(Array.ConvertAll(columns, c => new ArrayColumn(c))).Weights;

    private static void AreAlike(IReadOnlyList<double> weights, IReadOnlyList<double> expected)
    {
        for (var j = 0; j < expected.Count; j++) weights[j].Should().BeApproximately(expected[j], 1e-12 * expected[j]);
    }
}
