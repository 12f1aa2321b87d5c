using CsCheck;
using FusionMetrics.Methods;
using FusionMetrics.Normalization;
using FusionMetrics.Tests.Fixtures;

namespace FusionMetrics.Tests.Normalization;

/// <summary>What holds for every normaliser of the catalog, on 1,000 random columns each.</summary>
public class NormalizerPropertyTests
{
    private const int Cases = 1000;

    // Quarters from 1 to 250, some of them equal: sums, differences and products with small numbers are exact.
    private static readonly Gen<double[]> Columns = Gen.Int[4, 1000].Select(n => n / 4.0).Array[2, 25].Where(x => x.Min() < x.Max() && Median(x));

    public static TheoryData<string> All => [.. BuiltInMethods.Catalog.Ids(MethodFamily.Normalization)];

    public static TheoryData<string> Claiming(MethodClaim claim)
        => [.. BuiltInMethods.Catalog.Ids(MethodFamily.Normalization).Where(id => Method(id).Description.Claims.Contains(claim))];

    [Theory]
    [MemberData(nameof(All))]
    public void Better_values_never_map_to_worse_ones_within_between_and_beyond_the_sample(string id)
        => Gen.Select(Columns, Gen.Double[0.5, 300].Array[1, 20], Numbers.BenefitOrCost).Sample((x, others, direction) =>
        {
            var map = Map(id, x, direction);
            double[] scored = [.. x, .. others];
            Array.Sort(scored);
            var z = map.Of(scored);
            if (map.Direction != direction) Array.Reverse(z);
            z.Should().BeInAscendingOrder();
            z.All(double.IsFinite).Should().BeTrue();
        }, iter: Cases);

    [Theory]
    [MemberData(nameof(All))]
    public void After_a_constant_column_better_new_values_never_map_to_worse_ones(string id)
        => Gen.Select(Gen.Double[0.5, 300], Gen.Int[1, 5], Gen.Double[0.25, 600].Array[2, 20], Numbers.BenefitOrCost).Sample((value, rows, others, direction) =>
        {
            var map = Map(id, [.. Enumerable.Repeat(value, rows)], direction);
            double[] scored = [value, .. others];
            Array.Sort(scored);
            var z = map.Of(scored);
            if (map.Direction != direction) Array.Reverse(z);
            z.Should().BeInAscendingOrder();
            z.All(double.IsFinite).Should().BeTrue();
        }, iter: Cases);

    [Theory]
    [MemberData(nameof(All))]
    public void Missing_values_stay_missing_and_change_nothing(string id)
        => Gen.Select(Columns, Numbers.BenefitOrCost).Sample((x, direction) =>
        {
            var map = Map(id, x, direction);
            map.Of([double.NaN, .. x, double.NaN]).Should().Equal([double.NaN, .. map.Of(x), double.NaN]);
        }, iter: Cases);

    [Theory]
    [MemberData(nameof(All))]
    public void Every_map_can_be_stored_and_made_again_to_the_bit(string id)
        => Gen.Select(Columns, Gen.Double[0.5, 300].Array[1, 20], Numbers.BenefitOrCost).Sample((x, others, direction) =>
        {
            var map = Map(id, x, direction);
            if (map is AffineMap) return;
            var restored = ((IRestoringNormalizer)Normalizer(id)).Restore(map.Direction, ((IStorableMap)map).Parameters);
            restored.Of(others).Should().Equal(map.Of(others));
            (restored.Direction, restored.Beyond).Should().Be((map.Direction, map.Beyond));
        }, iter: Cases);

    [Theory]
    [MemberData(nameof(Claiming), MethodClaim.UnitInvariant)]
    public void Another_unit_changes_nothing(string id)
        => Gen.Select(Columns, Gen.Double[0.001, 1000], Numbers.BenefitOrCost).Sample((x, unit, direction)
            => Near(Map(id, Array.ConvertAll(x, v => v * unit), direction).Of(Array.ConvertAll(x, v => v * unit)), Map(id, x, direction).Of(x)), iter: Cases);

    [Theory]
    [MemberData(nameof(Claiming), MethodClaim.ShiftInvariant)]
    public void Another_zero_changes_nothing(string id)
        => Gen.Select(Columns, Gen.Int[-1000, 1000], Numbers.BenefitOrCost).Sample((x, zero, direction)
            => Near(Map(id, Array.ConvertAll(x, v => v + zero), direction).Of(Array.ConvertAll(x, v => v + zero)), Map(id, x, direction).Of(x)), iter: Cases);

    [Theory]
    [MemberData(nameof(Claiming), MethodClaim.ReplicationInvariant)]
    public void Every_row_given_twice_changes_nothing(string id)
        => Gen.Select(Columns, Numbers.BenefitOrCost).Sample((x, direction) => Near(Map(id, [.. x, .. x], direction).Of(x), Map(id, x, direction).Of(x)), iter: Cases);

    [Theory]
    [MemberData(nameof(All))]
    public void The_order_of_rows_and_where_they_are_cut_change_nothing(string id)
        => Gen.Select(Columns, Numbers.BenefitOrCost, Gen.Int[1, 7]).Sample((x, direction, parts)
            => Near(Normalizer(id).Fit(new ArrayColumn([.. x.Reverse()], IndicatorOf(x, direction), parts)).Of(x), Map(id, x, direction).Of(x)), iter: Cases);

    private static Method Method(string id) => BuiltInMethods.Catalog.Find(MethodFamily.Normalization, id)!;

    private static INormalizer Normalizer(string id) => BuiltInMethods.Catalog.Create<INormalizer>(MethodFamily.Normalization, id switch
    {
        "goalposts" => new MethodChoice(id, new GoalpostsOptions { Quantiles = new Bounds(0.1, 0.9) }),
        "sum" => new MethodChoice(id, new SumOptions { Costs = SumCosts.Reciprocal }),
        _ => id,
    });

    private static ColumnMap Map(string id, double[] x, Direction direction) => Normalizer(id).Fit(new ArrayColumn(x, IndicatorOf(x, direction)));

    // A target that no value has reached.
    private static Indicator IndicatorOf(double[] x, Direction direction)
    {
        var target = direction == Direction.Benefit ? 2 * x.Max() : x.Min() / 2;
        return new Indicator("x", direction) { Ideal = new Bounds(target, target) };
    }

    // Not more than half of the values equal to their median, and goalposts that do not coincide.
    private static bool Median(double[] x)
    {
        var sorted = x.Order().ToArray();
        var median = (sorted[(x.Length - 1) / 2] + sorted[x.Length / 2]) / 2;
        return 2 * x.Count(v => v == median) < x.Length && sorted.Count(v => v == sorted[0]) < x.Length / 2 + 1;
    }

    private static void Near(double[] one, double[] other)
    {
        for (var i = 0; i < one.Length; i++) one[i].Should().BeApproximately(other[i], 1e-11 * Math.Max(1, Math.Abs(other[i])));
    }
}
