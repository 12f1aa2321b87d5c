using FusionMetrics.Normalization;
using FusionMetrics.Testing.Tests.Fakes;

namespace FusionMetrics.Testing.Tests;

/// <summary>The kit can fail: each fake breaks one promise and is caught by that one.</summary>
public class BrokenNormalizerTests
{
    internal static Dictionary<string, INormalizer> Broken { get; } = new()
    {
        ["normalizer.defined"] = FakeNormalizer.Of(column => x => (x - column.Statistics.Minimum) / (column.Statistics.Maximum - column.Statistics.Minimum)),
        ["normalizer.answers"] = new FakeNormalizer(_ => throw new FusionMetricsException(NormalizationRules.RangeTooLarge.Says("Never."))),
        ["normalizer.pure"] = Impure(),
        ["normalizer.culture-free"] = FakeNormalizer.Of(_ => x => x + Culture.Number),
        ["normalizer.thread-safe"] = Racing(),
        ["normalizer.elementwise"] = new FakeNormalizer(column => new FakeMap(column.Direction, (values, normalized) =>
        {
            var shift = values.Length >= 8 ? 1e-12 : 0;
            for (var i = 0; i < values.Length; i++) normalized[i] = values[i] + shift;
        })),
        ["normalizer.in-place"] = new FakeNormalizer(column => new FakeMap(column.Direction, (values, normalized) =>
        {
            normalized.Clear();
            for (var i = 0; i < values.Length; i++) normalized[i] += values[i];
        })),
        ["normalizer.missing-stays"] = FakeNormalizer.Of(_ => x => double.IsNaN(x) ? 0 : x),
        ["normalizer.storable"] = new FakeNormalizer(column => new ForgetfulMap(column.Direction)),
        ["normalizer.goodness-kept"] = new FakeNormalizer(column => FakeNormalizer.Sound.Fit(new TestColumn("x", column.ToArray()))),
        ["normalizer.row-order"] = FakeNormalizer.Of(column =>
        {
            var first = column.ToArray()[0];
            return x => x / (1 + Math.Abs(first));
        }),
        ["normalizer.mergeable"] = FakeNormalizer.Of(column =>
        {
            var parts = column.Collect(new PartCount());
            return x => x + parts;
        }),
        ["normalizer.any-unit"] = FakeNormalizer.Of(column =>
        {
            var largest = Math.Abs(column.InAnyUnit.Statistics.Maximum);
            return x => x / (1 + largest);
        }),
        ["normalizer.fixed-bounds"] = new VectorNormalizer(),
        ["normalizer.unit-invariant"] = new IdentityNormalizer(),
        ["normalizer.shift-invariant"] = new VectorNormalizer(),
        ["normalizer.replication-invariant"] = new VectorNormalizer(),
    };

    public static TheoryData<string> Promises => [.. Broken.Keys];

    [Theory]
    [MemberData(nameof(Promises))]
    public void A_broken_normaliser_is_caught_by_the_promise_it_breaks_and_by_no_other(string promise)
    {
        var violations = Conformance.Check(Broken[promise], Caught.ClaimOf(promise));

        violations.ShouldBeOnly(promise);
    }

    [Fact]
    public void One_that_forgets_what_is_good_where_a_cost_is_constant_is_caught_by_new_values()
        => Conformance.Check(new FakeNormalizer(column => column.Statistics.IsConstant
            ? new AffineMap(column.Statistics.Minimum, 1, Direction.Benefit, BeyondBounds.Keep)
            : FakeNormalizer.Sound.Fit(column))).ShouldBeOnly("normalizer.goodness-kept");

    private static FakeNormalizer Impure()
    {
        var calls = 0;
        return FakeNormalizer.Of(_ =>
        {
            var shift = ++calls * 1e-13;
            return x => x + shift;
        });
    }

    // Says that it can be stored, but nobody makes it again.
    private sealed class ForgetfulMap(Direction direction) : ColumnMap(direction), IStorableMap
    {
        public IReadOnlyDictionary<string, IReadOnlyList<double>> Parameters => new Dictionary<string, IReadOnlyList<double>>();

        public override void Apply(ReadOnlySpan<double> values, Span<double> normalized) => values.CopyTo(normalized);
    }

    private static FakeNormalizer Racing()
    {
        var race = new Race<IndicatorColumn>();
        return new FakeNormalizer(column => FakeNormalizer.Sound.Fit(race.Through(column)));
    }
}
