using CsCheck;
using FusionMetrics.Methods;
using FusionMetrics.Tests.Fixtures;
using FusionMetrics.Weighting;

namespace FusionMetrics.Tests.Weighting;

/// <summary>
/// What holds for every weighting that looks at the values, with its default options and with others. Values are in Reference, and what is
/// particular to a method in the tests of its own.
/// </summary>
public class ObjectiveWeightingTests
{
    private const int Cases = 1000;

    private static readonly Dictionary<string, MethodOptions?> Variants = new()
    {
        ["entropy"] = null,
        ["entropy, costs by reciprocals"] = new EntropyOptions { Costs = CostShares.Reciprocal },
        ["entropy, shifted"] = new EntropyOptions { Shift = 0.01 },
        ["critic"] = null,
        ["critic, spearman"] = new CriticOptions { Correlation = CorrelationMeasure.Spearman },
        ["critic, distance"] = new CriticOptions { Correlation = CorrelationMeasure.Distance },
        ["critic, as given"] = new CriticOptions { Scale = DeviationScale.AsGiven },
        ["pca"] = null,
        ["pca, first component"] = new PcaOptions { Rule = PcaRule.FirstComponent },
        ["scatter-degree"] = null,
        ["standard-deviation"] = null,
        ["standard-deviation, n - 1"] = new StandardDeviationOptions { Divisor = DeviationDivisor.NMinusOne },
        ["standard-deviation, as given"] = new StandardDeviationOptions { Scale = DeviationScale.AsGiven },
        ["coefficient-of-variation"] = null,
        ["coefficient-of-variation, n - 1"] = new CoefficientOfVariationOptions { Divisor = DeviationDivisor.NMinusOne },
        ["angular"] = null,
        ["gini"] = null,
        ["merec"] = null,
        ["cilos"] = null,
        ["idocriw"] = null,
        ["lopcow"] = null,
        ["lopcow, n"] = new LopcowOptions { Divisor = DeviationDivisor.N },
        ["lopcow, as given"] = new LopcowOptions { Scale = DeviationScale.AsGiven },
    };

    // A claim is that of a method with its default options. These options give it up, which is what they are for.
    private static readonly (string Variant, MethodClaim Claim)[] GivenUp =
    [
        ("entropy, shifted", MethodClaim.UnitInvariant),
        ("critic, as given", MethodClaim.UnitInvariant),
        ("standard-deviation, as given", MethodClaim.UnitInvariant),
        ("lopcow, as given", MethodClaim.ShiftInvariant),
    ];

    public static TheoryData<string> All => [.. Variants.Keys];

    public static TheoryData<string> UnitInvariant => Claiming(MethodClaim.UnitInvariant);

    public static TheoryData<string> ShiftInvariant => Claiming(MethodClaim.ShiftInvariant);

    public static TheoryData<string> ReplicationInvariant => Claiming(MethodClaim.ReplicationInvariant);

    public static TheoryData<string> TakingMissing => Claiming(MethodClaim.TakesMissing);

    // Columns of one length, none constant; some with zeros unless values must be positive; costs and benefits.
    private static Gen<Sample> Tables(string variant, int leastRows = 2)
    {
        var positive = Find(variant).Description.Claims.Contains(MethodClaim.NeedsPositive);
        var values = Gen.OneOf(Gen.Double[0.1, 1], Gen.Double[1, 2], Gen.Double[5, 500], positive ? Gen.Const(0.75) : Gen.Const(0.0));
        // A cost of 0 is declined by methods that divide by costs.
        return Gen.Select(Gen.Int[leastRows, 30], Gen.Int[1, 6]).SelectMany((rows, columns) => Gen.Select(
                values.Array[rows].Where(c => c.Min() < c.Max()).Array[columns], Numbers.BenefitOrCost.Array[columns]))
            .Select((columns, directions) => new Sample(columns, [.. directions.Select((d, j) => columns[j].Min() > 0 ? d : Direction.Benefit)]));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Weights_are_not_negative_and_sum_to_1(string variant) => Tables(variant).Sample(table =>
    {
        var weights = Weigh(variant, table).Weights;
        return weights.Count == table.Columns.Length && weights.All(w => w >= 0) && Math.Abs(weights.Sum() - 1) <= 1e-15 * weights.Count;
    }, iter: Cases);

    [Theory]
    [MemberData(nameof(UnitInvariant))]
    public void A_power_of_two_as_the_unit_changes_no_bit(string variant) => Gen.Select(Tables(variant), Gen.Int[-400, 400]).Sample((table, power)
        => Weigh(variant, table.WithFirst(z => Math.ScaleB(z, power))).Weights.SequenceEqual(Weigh(variant, table).Weights), iter: Cases);

    [Theory]
    [MemberData(nameof(UnitInvariant))]
    public void The_unit_of_a_column_does_not_matter(string variant) => Gen.Select(Tables(variant), Gen.Double[-250, 250]).Sample((table, exponent) =>
    {
        var unit = Math.Pow(10, exponent);
        return AreAlike(Weigh(variant, table.WithFirst(z => z * unit)).Weights, Weigh(variant, table).Weights, 1e-9);
    }, iter: Cases);

    // Values of few digits, so that shifting them rounds nothing.
    [Theory]
    [MemberData(nameof(ShiftInvariant))]
    public void The_zero_of_a_column_does_not_matter(string variant) => Gen.Select(Tables(variant), Gen.Int[-1000, 1000]).Sample((table, shift) =>
    {
        var rounded = table.WithFirst(z => Math.Floor(z * 4096) / 4096);
        return rounded.Columns[0].Min() == rounded.Columns[0].Max()
            || AreAlike(Weigh(variant, rounded.WithFirst(z => z + shift)).Weights, Weigh(variant, rounded).Weights, 1e-13);
    }, iter: Cases);

    [Theory]
    [MemberData(nameof(All))]
    public void The_order_of_rows_does_not_matter(string variant) => Gen.Select(Tables(variant), Gen.Int).Sample((table, seed) =>
    {
        int[] order = [.. Enumerable.Range(0, table.Columns[0].Length)];
        new Random(seed).Shuffle(order);
        return AreAlike(Weigh(variant, table.With(column => Array.ConvertAll(order, row => column[row]))).Weights, Weigh(variant, table).Weights, 1e-12);
    }, iter: Cases);

    [Theory]
    [MemberData(nameof(All))]
    public void The_order_of_columns_changes_the_order_of_weights_and_nothing_else(string variant) => Tables(variant).Sample(table
        => AreAlike(Weigh(variant, new([.. table.Columns.Reverse()], [.. table.Directions.Reverse()])).Weights, [.. Weigh(variant, table).Weights.Reverse()], 1e-9),
        iter: Cases);

    [Fact]
    public void Indicators_that_all_correlate_alike_weigh_the_same_by_components()
        // Two components of the same size, and no rotation of them is better than another.
        => Weigh("pca", new([[1, 0, 0], [0, 1, 0], [0, 0, 141]], [Direction.Benefit, Direction.Benefit, Direction.Benefit])).Weights
            .Should().AllSatisfy(w => w.Should().BeApproximately(1.0 / 3, 1e-15));

    [Theory]
    [MemberData(nameof(ReplicationInvariant))]
    public void Rows_repeated_k_times_give_the_same_weights(string variant) => Gen.Select(Tables(variant), Gen.Int[2, 5]).Sample((table, k)
        => AreAlike(Weigh(variant, table.With(column => [.. Enumerable.Repeat(column, k).SelectMany(c => c)])).Weights, Weigh(variant, table).Weights, 1e-9), iter: Cases);

    // So many rows that they are looked at in parts.
    [Theory]
    [MemberData(nameof(ReplicationInvariant))]
    public void Many_rows_give_the_weights_of_few(string variant) => Tables(variant).Sample(table
        => AreAlike(Weigh(variant, table.With(column => [.. Enumerable.Repeat(column, 600).SelectMany(c => c)])).Weights, Weigh(variant, table).Weights, 1e-9), iter: 10);

    [Theory]
    [MemberData(nameof(All))]
    public void How_the_rows_are_cut_into_parts_does_not_matter(string variant) => Gen.Select(Tables(variant), Gen.Int[1, 7]).Sample((table, part)
        => AreAlike(Create(variant).Weigh(table.ToColumns(part)).Weights, Weigh(variant, table).Weights, 1e-12), iter: Cases);

    [Theory]
    [MemberData(nameof(All))]
    public void A_constant_column_gets_0_wherever_it_stands_and_leaves_the_others_alone(string variant)
        => Gen.Select(Tables(variant), Gen.OneOf(Gen.Double[0.1, 1e9], Gen.Const(1e300)), Gen.Int[0, 5]).Sample((table, level, at) =>
        {
            at = Math.Min(at, table.Columns.Length);
            double[] constant = [.. table.Columns[0].Select(_ => level)];
            var outcome = Weigh(variant, new([.. table.Columns[..at], constant, .. table.Columns[at..]], [.. table.Directions[..at], Direction.Benefit, .. table.Directions[at..]]));
            return outcome.Weights[at] == 0 && outcome.Measures.All(m => double.IsFinite(m.Value[at]))
                && AreAlike([.. outcome.Weights.Where((_, j) => j != at)], Weigh(variant, table).Weights, ConstantsTakePart(variant) ? 1 : 1e-12);
        }, iter: Cases);

    [Theory]
    [MemberData(nameof(All))]
    public void Where_all_columns_are_constant_they_share_equally_and_a_warning_says_so(string variant)
    {
        var outcome = Weigh(variant, Sample.Of([0.1, 0.1, 0.1], [7, 7, 7], [1e-300, 1e-300, 1e-300], [1e300, 1e300, 1e300]));
        outcome.Weights.Should().Equal(0.25, 0.25, 0.25, 0.25);
        outcome.Diagnostics.Should().ContainSingle().Which.Id.Should().Be(WeightingRules.AllConstant.Id);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void One_row_is_constant_in_every_column(string variant) => Weigh(variant, Sample.Of([0.3], [0.4])).Weights.Should().Equal(0.5, 0.5);

    [Theory]
    [MemberData(nameof(All))]
    public void One_column_has_the_whole_weight_without_a_word(string variant)
    {
        var outcome = Weigh(variant, Sample.Of([0.3, 0.9, 0.4, 0.8]));
        outcome.Weights.Should().Equal(1);
        outcome.Diagnostics.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Measures_are_named_alike_for_any_columns(string variant)
    {
        var names = Weigh(variant, Sample.Of([0.3, 0.9, 0.4], [1, 2, 4])).Measures.Select(m => m.Key);
        Weigh(variant, Sample.Of([1, 1, 1], [2, 2, 2])).Measures.Select(m => m.Key).Should().Equal(names).And.NotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(TakingMissing))]
    public void A_missing_value_counts_as_one_that_was_never_there(string variant)
    {
        double[] whole = [0.3, 0.9, 0.4, 0.8, 0.5];
        var ragged = Create(variant).Weigh([new ArrayColumn([0.2, double.NaN, 0.7, double.NaN, 0.9]), new ArrayColumn(whole)]);
        var first = Create(variant).Weigh([new ArrayColumn([0.2, 0.7, 0.9]), new ArrayColumn([0.2, 0.7, 0.9])]).Measures[^1].Value[0];
        ragged.Measures[^1].Value[0].Should().Be(first);
        ragged.Weights.Should().OnlyContain(w => w > 0);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Extreme_numbers_have_weights_or_a_diagnostic_and_never_NaN(string variant)
        => Gen.Select(Gen.Int[1, 9], Gen.Int[1, 4]).SelectMany((rows, columns) => Gen.OneOf(Numbers.AnyMagnitude, Numbers.Extreme.Select(x => x + 0)).Array[rows].Array[columns])
            .Sample(columns =>
            {
                try
                {
                    var outcome = Weigh(variant, Sample.Of(columns));
                    return outcome.Diagnostics.Any(d => d.Severity == Severity.Error)
                        || (outcome.Weights.All(w => w is >= 0 and <= 1) && Math.Abs(outcome.Weights.Sum() - 1) < 1e-14 && outcome.Measures.All(m => m.Value.All(double.IsFinite)));
                }
                catch (FusionMetricsException declined)
                {
                    return declined.Diagnostics.Count > 0;
                }
            }, iter: Cases);

    // MEREC divides by the number of all indicators, so that a constant one among them shows in the weights of the others.
    private static bool ConstantsTakePart(string variant) => variant == "merec";

    private static Method<IWeighting> Find(string variant)
        => (Method<IWeighting>)BuiltInMethods.Catalog.Find(MethodFamily.Weighting, variant.Split(',')[0])!;

    private static IWeighting Create(string variant) => Find(variant).Create(Variants[variant]);

    private static TheoryData<string> Claiming(MethodClaim claim)
        => [.. Variants.Keys.Where(v => Find(v).Description.Claims.Contains(claim) && !GivenUp.Contains((v, claim)))];

    private static WeightingOutcome Weigh(string variant, Sample table) => Create(variant).Weigh(table.ToColumns());

    private static bool AreAlike(IReadOnlyList<double> weights, IReadOnlyList<double> expected, double tolerance)
        => weights.Count == expected.Count && weights.Zip(expected).All(pair => Math.Abs(pair.First - pair.Second) <= tolerance);

    private sealed record Sample(double[][] Columns, Direction[] Directions)
    {
        public static Sample Of(params double[][] columns) => new(columns, new Direction[columns.Length]);

        public Sample With(Func<double[], double[]> change) => new(Array.ConvertAll(Columns, c => change(c)), Directions);

        public Sample WithFirst(Func<double, double> change) => new([Array.ConvertAll(Columns[0], z => change(z)), .. Columns[1..]], Directions);

        public IndicatorMatrix ToColumns(int partSize = 4096)
            => Columns.Select((c, j) => (IndicatorColumn)new ArrayColumn(c, Directions[j], $"c{j + 1}", partSize)).ToArray();
    }
}
