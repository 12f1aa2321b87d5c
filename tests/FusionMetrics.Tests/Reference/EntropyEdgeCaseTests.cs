using FusionMetrics.Tests.Fixtures;
using FusionMetrics.Tests.Oracles;
using FusionMetrics.Weighting;

namespace FusionMetrics.Tests.Reference;

/// <summary>
/// Entropy weights at the edges of the formula, against the definition in 77 digits from the exact binary64 inputs. The textbook
/// 1 - sum p ln p / ln n in doubles has no digit left at a relative spread of 1e-8; nothing may be lost here.
/// </summary>
public class EntropyEdgeCaseTests
{
    private static readonly double[] Spread = [0.2, 0.4, 0.6, 0.8, 1.0];
    private static readonly double[] Other = [3, 1, 4, 1, 5];

    public static MatrixTheoryData<double, double> Spreads => new([1e-2, 1e-4, 1e-6, 1e-8], [0.5, 1e-2, 1e-8]);

    [Fact]
    public void A_zero_cell_adds_nothing_to_the_entropy() => MustMeet([0, 0.4, 0.6, 0.8, 1.0], Other);

    [Fact]
    public void All_cells_zero_but_two() => MustMeet([0, 0, 0.3, 0, 0.7], Other);

    [Fact]
    public void A_cell_that_is_the_least_number_there_is_counts_as_nothing() => MustMeet([double.Epsilon, 0.4, 0.6, 0.8, 1.0], Other);

    [Fact]
    public void A_constant_column_has_weight_0_and_the_others_share()
    {
        var weights = Weigh([0.3, 0.3, 0.3, 0.3, 0.3], Spread, Other).Weights;
        weights[0].Should().Be(0);
        var expected = Definitions.EntropyWeights(Definitions.Exact(Spread), Definitions.Exact(Other));
        MustMeet([weights[1], weights[2]], expected);
    }

    [Fact]
    public void A_column_of_zeros_has_weight_0() => Weigh([0, 0, 0, 0, 0], Other).Weights.Should().Equal(0, 1);

    [Fact]
    public void Where_all_columns_are_constant_they_share_equally_and_a_warning_says_so()
    {
        var outcome = Weigh([0.1, 0.1, 0.1], [7, 7, 7], [0, 0, 0], [1e300, 1e300, 1e300]);
        outcome.Weights.Should().Equal(0.25, 0.25, 0.25, 0.25);
        outcome.Diagnostics.Should().ContainSingle().Which.Id.Should().Be(WeightingRules.AllConstant.Id);
    }

    [Theory]
    [MemberData(nameof(Spreads))]
    public void Columns_of_little_spread_keep_all_digits_of_their_weights(double spread, double otherSpread)
        => MustMeet(Around1(200, spread, 1), Around1(200, otherSpread, 2), Around1(200, spread / 3, 3));

    [Theory]
    [InlineData(1e8)]
    [InlineData(1e-8)]
    [InlineData(123456.789)]
    public void Little_spread_around_any_level_keeps_all_digits(double level)
        => MustMeet(Array.ConvertAll(Around1(200, 1e-6, 1), v => level * v), Around1(200, 1e-5, 2));

    [Theory]
    [InlineData(1e300)]
    [InlineData(1e-300)]
    [InlineData(1e150)]
    [InlineData(1e307)]
    public void Huge_and_tiny_scales_lose_nothing(double scale)
        => MustMeet(Array.ConvertAll(Spread, v => v * scale), Other, Array.ConvertAll(Other, v => v / scale));

    [Fact]
    public void Sums_beyond_the_range_of_numbers_lose_nothing() => MustMeet([1.7e308, 0.9e308, 1.2e308, 1.6e308], [1, 2, 3, 4]);

    [Fact]
    public void The_last_numbers_before_0_count_as_what_they_are()
        => MustMeet([double.Epsilon, 0, 0, 0], [0, 3 * double.Epsilon, double.Epsilon, 7 * double.Epsilon], [1e-310, 3e-310, 2e-310, 0], [1, 2, 3, 4]);

    [Fact]
    public void Two_rows() => MustMeet([0.25, 0.75], [0.5, 0.50000001], [0, 1]);

    [Fact]
    public void A_one_hot_column_has_an_entropy_of_0()
    {
        double[] oneHot = [0, 0, 1, 0, 0];
        MustMeet(oneHot, Spread);
        Weigh(oneHot, Spread).Measures.Single().Value[0].Should().BeApproximately(0, 1e-15);
    }

    [Fact]
    public void One_hot_columns_of_5000_rows()
    {
        var (first, last) = (new double[5000], new double[5000]);
        (first[0], last[^1]) = (1, 1e-5);
        MustMeet(first, last, Around1(5000, 0.5, 1));
    }

    [Fact]
    public void Duplicated_rows_change_entropies_but_no_weight()
    {
        double[][] columns = [Spread, Other, [0, 0, 1, 0, 0]];
        var doubled = Array.ConvertAll(columns, column => (double[])[.. column, .. column]);
        MustMeet(doubled);
        MustMeet(Weigh(doubled).Weights, Definitions.EntropyWeights(Array.ConvertAll(columns, Definitions.Exact)));
    }

    [Fact]
    public void Low_spread_keeps_its_digits_through_the_whole_engine()
    {
        double[][] columns = [Around1(200, 1e-8, 1), Around1(200, 1e-6, 2), Around1(200, 0.1, 3)];
        double[][] rows = [.. Enumerable.Range(0, 200).Select(i => Array.ConvertAll(columns, column => column[i]))];
        var system = new IndicatorSystem([new Subsystem("s", [new Indicator("a"), new Indicator("b"), new Indicator("c")])]);
        var result = EvaluationRecipe.For(system).Normalize("none").Weigh("entropy").Evaluate(TestPanel.OfRows(["a", "b", "c"], rows));

        MustMeet([.. result.Weights.Select(row => row.Weight)], Definitions.EntropyWeights(Array.ConvertAll(columns, Definitions.Exact)));
    }

    // A fixed scatter in [1 - spread, 1 + spread]: the same numbers on every machine.
    private static double[] Around1(int rows, double spread, ulong seed)
    {
        var values = new double[rows];
        for (var i = 0; i < rows; i++)
        {
            seed = unchecked(seed * 6364136223846793005 + 1442695040888963407);
            values[i] = 1 + spread * ((seed >> 11) * (2.0 / (1UL << 53)) - 1);
        }
        return values;
    }

    private static WeightingOutcome Weigh(params double[][] columns) => new EntropyWeighting().Weigh(Array.ConvertAll(columns, column => new ArrayColumn(column)));

    private static void MustMeet(params double[][] columns)
        => MustMeet(Weigh(columns).Weights, Definitions.EntropyWeights(Array.ConvertAll(columns, Definitions.Exact)));

    private static void MustMeet(IReadOnlyList<double> weights, BigReal[] expected)
    {
        var error = new LargestError("weight");
        for (var j = 0; j < expected.Length; j++) error.Relative(weights[j], expected[j], $"column {j + 1}");
        error.ShouldBeAtMost(1e-15);
    }
}
